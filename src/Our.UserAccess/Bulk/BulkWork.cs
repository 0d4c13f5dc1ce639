using System.Text.Json;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Bulk;

/// <summary>Carries an order out, one person at a time, with the rights that whoever gave it has by then.</summary>
internal sealed class BulkWork(BulkJudge judge, BulkRights rights) : IOperationWork
{
    public const string Name = "bulk";

    public string Kind => Name;

    // A mail that was sent is not unsent; everything else finds nothing to do the second time.
    public bool IsRepeatable(string action) => action != BulkWords.Name(BulkAction.Resend);

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken)
    {
        BulkOrder order = JsonSerializer.Deserialize<BulkOrder>(request, ApiJson.Options)!;
        return await rights.RefusalAsync(order.Action!.Value) is Failure refused
            ? ItemOutcome.Failed(refused)
            : await judge.RunAsync(task.SubjectId!.Value, order, cancellationToken);
    }
}
