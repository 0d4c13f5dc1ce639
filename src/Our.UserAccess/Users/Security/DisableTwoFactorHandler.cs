using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Security;

internal sealed class DisableTwoFactorHandler(IUserDirectory users, IUserGuard guard, IUserSecurity security, IAuditTrail trail)
{
    public async Task<Failure?> HandleAsync(Guid id, string provider, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync([id]);
        if (!names.ContainsKey(id))
        {
            return PrincipalFailures.UserNotFound(id);
        }

        if (await guard.AccountAsync(id, cancellationToken) is Failure refused)
        {
            return refused;
        }

        if (!await security.DisableTwoFactorAsync(id, provider))
        {
            return UserFailures.NoTwoFactor;
        }

        var person = new AuditSubject(AuditSubjectKinds.User, id, names[id]);
        var changes = new AuditChange[] { new("twoFactor", AuditValues.Of(provider), []) };
        await trail.RecordAsync([new AuditEntry(AuditActions.UserTwoFactorDisabled, person) { Changes = changes }], cancellationToken);
        return null;
    }
}
