using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users.Passwords;

/// <summary>A new password ends what was signed in with the old one.</summary>
internal sealed class SetPasswordHandler(UserReader reading, IUserGuard guard, IUserPasswords passwords, IUserEditor editor)
{
    public async Task<Outcome<SetPassword>> HandleAsync(Guid id, PasswordBody body, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? user, out Failure? unseen))
        {
            return unseen;
        }

        string password = body.Password ?? passwords.Generate();
        Failure? refused = await guard.AccountAsync(id, cancellationToken)
            ?? UserFailures.WithoutPassword(user)
            ?? passwords.Check(password)
            ?? await passwords.SetAsync(id, password)
            ?? await editor.EndSessionsAsync(id);
        return refused is null ? new SetPassword(body.Password is null ? password : null) : refused;
    }
}
