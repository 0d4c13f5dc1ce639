using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Persistence;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity;

/// <summary>Follows what the sources tell: what a new form gives and what a deleted one leaves is written in one go.</summary>
internal sealed class FormsNotifications(
    FormsFactsKeeper keeper, FormsRecordStore records, FormsDefaultsReader defaults, FormsAskers askers, IChangeNotices notices, TimeProvider clock) : IFormsNotifications
{
    private const int Attempts = 5;

    public async Task CreatedAsync(SecuredForm form, Guid? createdBy, CancellationToken cancellationToken)
    {
        NewFormDefaults rule = (await defaults.ReadAsync(cancellationToken)).ToRule();
        await ApplyAsync(
            state => rule.Granted(state.Facts, form.FolderKey, createdBy is { } user ? askers.Of(user) : null)
                .Where(record => record.Entries.GetValueOrDefault(form.Key)?.Access != Effect.Allow)
                .Select(record => record.WithAccess(form.Key)),
            cancellationToken);
    }

    public async Task ChangedAsync(CancellationToken cancellationToken)
    {
        await records.ApplyAsync([], cancellationToken);
        keeper.Expire();
    }

    public Task DeletedAsync(IReadOnlyCollection<Guid> formKeys, CancellationToken cancellationToken) => ApplyAsync(
        state => state.Records.Values.Select(record => record.Rights).Where(record => formKeys.Any(record.Entries.ContainsKey)).Select(record => record.Without(formKeys)),
        cancellationToken);

    // Whoever changes a record meanwhile is not overwritten: everything is read again.
    private async Task ApplyAsync(Func<FormsState, IEnumerable<FormsRecord>> changed, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            keeper.Expire();
            FormsState state = await keeper.CurrentAsync(cancellationToken);
            Change<FormsSecurityRecord>[] changes = [.. changed(state).Select(rights => ChangeTo(state.Records[rights.Subject], rights))];
            if (await records.ApplyAsync(changes, cancellationToken))
            {
                keeper.Expire();
                Array.ForEach(changes, notices.Report);
                return;
            }
        }

        throw new InvalidOperationException("The records of forms security were changed by others over and over.");
    }

    private Change<FormsSecurityRecord> ChangeTo(FormsSecurityRecord before, FormsRecord rights) =>
        Change<FormsSecurityRecord>.Updating(
            before, before with { Rights = rights, ChangedAt = clock.GetUtcNow().UtcDateTime, ChangedById = null, Version = before.Version + 1 });
}
