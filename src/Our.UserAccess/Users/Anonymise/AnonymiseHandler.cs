using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;
using Our.UserAccess.Users.Notes;

namespace Our.UserAccess.Users.Anonymise;

/// <summary>
/// The account stays, so that what it did still points at something; who it was goes. Disabled first: what fails after that
/// can be repeated, and nobody signs in meanwhile.
/// </summary>
internal sealed class AnonymiseHandler(
    UserReader reading, IUserGuard guard, IUserEditor editor, IUserPhotos photos, IUserTraces traces, NoteWriter notes, ChangedUser changed)
{
    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, ReasonBody body, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out UserDetail? user, out Failure? unseen))
        {
            return unseen;
        }

        Failure? refused = ReasonRule.Check(body.Reason)
            ?? await guard.LeavingAsync(id, cancellationToken)
            ?? AnonymiseRules.Refusal(user)
            ?? await editor.DisableAsync(id)
            ?? await editor.SaveProfileAsync(id, Nobody(user))
            ?? await photos.ClearAsync(id);
        if (refused is null)
        {
            await traces.ForgetAsync([id], cancellationToken);
            await notes.WriteAsync(id, body.Reason!.Trim(), cancellationToken);
        }

        return await changed.AfterAsync(id, refused, cancellationToken);
    }

    // Nobody has a mailbox at a name that ends in "invalid": RFC 2606 keeps it free for this.
    private static ProfileFields Nobody(UserDetail user)
    {
        string address = $"{user.Id:n}@anonymised.invalid";
        return new ProfileFields { Name = $"Former user {user.Id.ToString("n")[^6..]}", Email = address, UserName = address, LanguageIsoCode = user.LanguageIsoCode };
    }
}
