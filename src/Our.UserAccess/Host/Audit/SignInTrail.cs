using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Audit;

/// <summary>Tells of sign-ins what leaves nothing behind in a user: those that failed, and their end. The rest is told of the user.</summary>
internal sealed class SignInTrail(IUserService users, IAuditTrail trail)
{
    public async Task RecordAsync(SignInRecord record, CancellationToken cancellationToken)
    {
        string? action = record.Kind switch
        {
            SignInKind.Failure => AuditActions.SignInFailed,
            SignInKind.SignOut => AuditActions.SignInEnded,
            _ => null,
        };
        if (action is not null && await users.GetAsync(record.UserId) is IUser user)
        {
            string name = user.Name ?? user.Username;

            // Who failed is not known: it may have been anybody.
            AuditActor actor = record.Kind == SignInKind.Failure ? AuditActor.Unknown : new AuditActor(user.Key, name, AuditActorKind.Person);
            var told = new AuditEntry(action, new AuditSubject(AuditSubjectKinds.User, user.Key, name)) { Actor = actor, Address = record.Address };
            await trail.RecordAsync([told], cancellationToken);
        }
    }
}
