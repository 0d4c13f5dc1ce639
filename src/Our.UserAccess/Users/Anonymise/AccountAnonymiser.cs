using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.Notes;

namespace Our.UserAccess.Users.Anonymise;

/// <summary>Takes the person out of an account, and then out of what is told about it.</summary>
internal sealed class AccountAnonymiser(IUserEditor editor, IUserPhotos photos, IUserTraces traces, ISignInBacklog signIns, NoteWriter notes, IAuditAnonymiser trail)
{
    public async Task<Failure?> AnonymiseAsync(UserDetail user, string reason, CancellationToken cancellationToken)
    {
        ProfileFields nobody = Nobody(user);
        Failure? refused = await editor.DisableAsync(user.Id)
            ?? await editor.SaveProfileAsync(user.Id, nobody)
            ?? await photos.ClearAsync(user.Id);
        if (refused is null)
        {
            // A sign-in of a moment ago, with its address, is not to be written down afterwards.
            await signIns.WriteWaitingAsync(cancellationToken);
            await traces.ForgetAsync([user.Id], cancellationToken);
            await notes.WriteAsync(user.Id, reason, cancellationToken);
            await trail.AnonymiseAsync(user.Id, nobody.Name, cancellationToken);
        }

        return refused;
    }

    // Nobody has a mailbox at a name that ends in "invalid": RFC 2606 keeps it free for this.
    private static ProfileFields Nobody(UserDetail user)
    {
        string address = $"{user.Id:n}@anonymised.invalid";
        return new ProfileFields { Name = $"Former user {user.Id.ToString("n")[^6..]}", Email = address, UserName = address, LanguageIsoCode = user.LanguageIsoCode };
    }
}
