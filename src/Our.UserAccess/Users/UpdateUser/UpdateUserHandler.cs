using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;
using Our.UserAccess.Users.Notes;

namespace Our.UserAccess.Users.UpdateUser;

internal sealed class UpdateUserHandler(UserReader reading, IUserEditor editor, IUserGuard guard, NoteWriter notes, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, UpdateUserBody body, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? before, out Failure? unseen))
        {
            return unseen;
        }

        ProfileFields profile = After(before, body);
        Failure? refused = ExpectedVersion.Check(body.Version, before.Version, "user")
            ?? await guard.ProfileAsync(id, cancellationToken)
            ?? Check(id, profile, body.Notes)
            ?? await editor.SaveProfileAsync(id, profile);
        if (refused is null && body.Notes is { } text && text != before.Notes)
        {
            await notes.WriteAsync(id, text, cancellationToken);
        }

        return await changed.AfterAsync(id, refused, cancellationToken);
    }

    private Failure? Check(Guid id, ProfileFields profile, string? notes)
    {
        var errors = new FieldErrors();
        errors.Include(editor.Check(id, profile));
        errors.Include(NoteRules.Check(notes));
        return errors.ToFailure();
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
