using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.FormsSecurity.Describing;

/// <summary>What a change of a record is in the audit trail: shown with the group or user whose record it is.</summary>
internal sealed class FormsRecordDescription(FormsFactsKeeper keeper, IPrincipalNames names) : IAuditDescription<FormsSecurityRecord>
{
    private static readonly string[] Actions = [AuditActions.FormsRecordCreated, AuditActions.FormsRecordChanged, AuditActions.FormsRecordDeleted];

    public async Task<AuditEntry> DescribeAsync(Change<FormsSecurityRecord> change, CancellationToken cancellationToken)
    {
        FormsListing listing = (await keeper.CurrentAsync(cancellationToken)).Listing;
        FormsRecord record = (change.After ?? change.Before)!.Rights;
        IReadOnlyDictionary<Guid, string> known = record.Kind == FormsRecordKind.Group
            ? await names.OfGroupsAsync([record.Subject])
            : await names.OfUsersAsync([record.Subject]);
        return new AuditEntry(
            Actions[(int)change.Kind], new AuditSubject(AuditSubjectKinds.FormsRecord, record.Subject, known.GetValueOrDefault(record.Subject, $"{record.Subject}")))
        {
            Changes = [.. Diff(change, listing), .. FormEntryChanges.Between(change.Before?.Rights, change.After?.Rights, listing)],
        };
    }

    private static IReadOnlyList<AuditChange> Diff(Change<FormsSecurityRecord> change, FormsListing listing) =>
        new AuditDiff<FormsRecord>(change.Before?.Rights, change.After?.Rights)
            .Field("mode", version => FormsAuditWords.Of(version.Kind))
            .Fields("allowed", version => version.Allowed.ToList().Select(FormsAuditWords.Of))
            .Fields("denied", version => version.Denied.ToList().Select(FormsAuditWords.Of))
            .Field("otherForms", version => version.OtherForms is { } access ? FormsAuditWords.Of(access) : null)
            .Fields("startFolders", version => version.StartFolders, listing.Folders.ToDictionary(folder => folder.Key, folder => folder.Name))
            .Changes;
}
