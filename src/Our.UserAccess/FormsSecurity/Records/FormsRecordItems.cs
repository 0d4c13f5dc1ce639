using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>Turns records into what is shown.</summary>
internal sealed class FormsRecordItems(FormsFactsKeeper keeper, IFormsSecurityGuard guard, IReach reach)
{
    /// <summary>With whether the person who asks may change it.</summary>
    public async Task<FormsRecordItem> DetailAsync(FormsSubject subject, CancellationToken cancellationToken)
    {
        FormsState state = await keeper.CurrentAsync(cancellationToken);
        Failure? refused = (await reach.OfAsync(FormsSecurityPermissions.Manage, cancellationToken)).IsEverywhere
            ? await guard.TouchingAsync(subject.Id, subject.Kind == FormsSubjectKind.Group, cancellationToken)
            : FormsFailures.MayNotManage;
        return Of(subject, state) with { CanChange = refused is null, Refusal = refused?.Detail };
    }

    public static FormsRecordItem Of(FormsSubject subject, FormsState state)
    {
        FormsSecurityRecord? record = state.Records.GetValueOrDefault(subject.Id);
        FormsRecord rights = record?.Rights ?? FormsEmptyRecord.Of(subject);
        return new FormsRecordItem
        {
            Subject = subject,
            HasRecord = record is not null,
            Mode = rights.Kind,
            Flags = FormsFlags.Of(rights.Allowed, rights.Denied),
            OtherForms = rights.OtherForms,
            StartFolders = [.. rights.StartFolders.Select(folder => new FormsFolderReference(folder, state.Listing.Folder(folder)?.Name))],
            EntryCount = rights.Entries.Count,
            ChangedAt = record?.ChangedAt,
            ChangedById = record?.ChangedById,
            Version = record?.Version ?? 0,
        };
    }
}
