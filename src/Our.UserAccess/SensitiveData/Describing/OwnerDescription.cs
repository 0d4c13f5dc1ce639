using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.SensitiveData.Describing;

internal sealed class OwnerDescription(IPrincipalNames names, ISensitiveDataGroup group) : IAuditDescription<SensitiveDataOwner>
{
    public async Task<AuditEntry> DescribeAsync(Change<SensitiveDataOwner> change, CancellationToken cancellationToken)
    {
        Guid[] owners = [.. new[] { change.Before?.UserId, change.After?.UserId }.OfType<Guid>().Distinct()];
        IReadOnlyDictionary<Guid, string> known = await names.OfUsersAsync(owners);
        return new AuditEntry(AuditActions.SensitiveDataOwnerChanged, new AuditSubject(AuditSubjectKinds.SensitiveData, group.Id, await group.NameAsync() ?? "Sensitive data"))
        {
            Changes = new AuditDiff<SensitiveDataOwner>(change.Before, change.After).Field("owner", version => version.UserId, known).Changes,
        };
    }
}
