using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.FormsSecurity.Describing;

internal sealed class FormsDefaultsDescription(IPrincipalNames names) : IAuditDescription<FormsDefaults>
{
    public async Task<AuditEntry> DescribeAsync(Change<FormsDefaults> change, CancellationToken cancellationToken)
    {
        FormsDefaults[] versions = [.. new[] { change.Before, change.After }.OfType<FormsDefaults>()];
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([.. versions.SelectMany(version => version.GroupIds).Distinct()]);
        return new AuditEntry(AuditActions.FormsDefaultsChanged, new AuditSubject(AuditSubjectKinds.FormsDefaults, FormsDefaults.OnlyId, "New forms"))
        {
            Changes = new AuditDiff<FormsDefaults>(change.Before, change.After)
                .Field("allGroups", version => version.AllGroups)
                .Fields("groups", version => version.GroupIds, groups)
                .Field("creatorsGroups", version => version.CreatorsGroups)
                .Field("users", version => FormsAuditWords.Of(version.Users))
                .Changes,
        };
    }
}
