using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>Puts a record in the place of the one before.</summary>
internal sealed class FormsRecordWriter(FormsChanges changes, FormsRecordItems items, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<FormsRecordItem>> WriteAsync(
        FormsSubject subject, FormsSecurityRecord? before, FormsRecord rights, CancellationToken cancellationToken)
    {
        Failure? refused = await changes.RunAsync(ChangeTo(before, rights), cancellationToken);
        return refused is null ? await items.DetailAsync(subject, cancellationToken) : refused;
    }

    public Change<FormsSecurityRecord> ChangeTo(FormsSecurityRecord? before, FormsRecord rights)
    {
        var after = new FormsSecurityRecord
        {
            Rights = rights,
            ChangedAt = clock.GetUtcNow().UtcDateTime,
            ChangedById = current.Id,
            Version = (before?.Version ?? 0) + 1,
        };
        return before is null ? Change<FormsSecurityRecord>.Creating(after) : Change<FormsSecurityRecord>.Updating(before, after);
    }
}
