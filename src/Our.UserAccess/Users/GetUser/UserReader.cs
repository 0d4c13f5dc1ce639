using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.GetUser;

internal sealed class UserReader(IUserDirectory users, IUserNotes notes, IPlanItems plans, IOffboardings offboardings, IPrincipalNames names)
{
    public async Task<Outcome<UserDetail>> ReadAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(id) is not UserDetail user)
        {
            return PrincipalFailures.UserNotFound(id);
        }

        UserNote note = await notes.OfAsync(id, cancellationToken);
        return user with
        {
            Notes = note.Notes,
            SignInMethod = MethodOf(user, note),
            LastChange = await LastChangeAsync(note),
            Plan = await plans.OfUserAsync(id, cancellationToken),
            Offboarding = await offboardings.OfUserAsync(id, cancellationToken),
            Version = note.Notes.Length == 0 ? user.Version : ResourceVersion.Of(new { user.Version, note.Notes }),
        };
    }

    private static SignInMethod MethodOf(UserDetail user, UserNote note) => user.Kind switch
    {
        UserItemKind.Api => SignInMethod.ClientCredentials,
        _ => note.IsSingleSignOn ? SignInMethod.SingleSignOn : SignInMethod.Password,
    };

    private async Task<LastChange?> LastChangeAsync(UserNote note)
    {
        if (note.ChangedAt is not { } at)
        {
            return null;
        }

        string? by = note.ChangedById is { } id ? (await names.OfUsersAsync([id])).GetValueOrDefault(id) : null;
        return new LastChange(at, by);
    }
}
