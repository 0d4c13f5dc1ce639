using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity;

/// <summary>Changes a record as every record is changed, and puts it in force at once.</summary>
internal sealed class FormsChanges(ChangeRunner<FormsSecurityRecord> runner, FormsFactsKeeper keeper)
{
    /// <summary>Null when the change is stored.</summary>
    public async Task<Failure?> RunAsync(Change<FormsSecurityRecord> change, CancellationToken cancellationToken)
    {
        Failure? refused = await runner.RunAsync(change, "forms record", cancellationToken);
        keeper.Expire();
        return refused;
    }
}
