using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.UpdateUser;

internal sealed class UpdateUserHandler(IUserDirectory directory, IUserEditor editor, IUserGuard guard, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, UpdateUserBody body, CancellationToken cancellationToken)
    {
        if (await directory.GetAsync(id) is not UserDetail before)
        {
            return UserFailures.NotFound(id);
        }

        ProfileFields profile = After(before, body);
        Failure? refused = ExpectedVersion.Check(body.Version, before.Version, "user")
            ?? await guard.ProfileAsync(id, cancellationToken)
            ?? editor.Check(id, profile)
            ?? await editor.SaveProfileAsync(id, profile);
        return await changed.AfterAsync(id, refused, cancellationToken);
    }

    private static ProfileFields After(UserDetail before, UpdateUserBody body)
    {
        string email = body.Email?.Trim() ?? before.Email;
        bool nameIsMail = string.Equals(before.UserName, before.Email, StringComparison.OrdinalIgnoreCase);
        return new ProfileFields
        {
            Name = body.Name?.Trim() ?? before.Name,
            Email = email,
            UserName = body.UserName?.Trim() ?? (nameIsMail ? email : before.UserName),
            LanguageIsoCode = body.LanguageIsoCode ?? before.LanguageIsoCode,
        };
    }
}
