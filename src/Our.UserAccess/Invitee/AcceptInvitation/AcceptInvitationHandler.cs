using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitee.AcceptInvitation;

/// <summary>Somebody says yes: their name and first password are stored, and the invitation is used up.</summary>
internal sealed class AcceptInvitationHandler(IInvitationChanges changes, IUserEditor users, IUserPasswords passwords)
{
    /// <summary>For a link that was just found to be live.</summary>
    public async Task<AcceptResult> HandleAsync(InvitationForInvitee invitation, string token, AcceptForm form, InviteeTexts texts, CancellationToken cancellationToken)
    {
        await changes.OpenedAsync(invitation.Id, token, cancellationToken);
        string name = AcceptRules.Name(form.Name);
        AcceptErrors errors = AcceptRules.Check(name, form.Password, passwords.Rules, texts);
        if (errors != AcceptErrors.None)
        {
            return new(errors, UserName: null);
        }

        if (!await changes.ClaimAsync(invitation.Id, token, cancellationToken))
        {
            return new(new AcceptErrors(Form: texts.Busy), UserName: null);
        }

        return await EnterAsync(invitation, name, form.Password!);
    }

    // INVARIANT: what has begun is brought to its end, even when the browser hangs up.
    private async Task<AcceptResult> EnterAsync(InvitationForInvitee invitation, string name, string password)
    {
        bool isIn = false;
        try
        {
            Guid userId = invitation.UserId!.Value;
            UserRecord? user = await users.FindAsync(userId);
            Failure? failed = user is null || user.Profile.Name == name ? null : await users.SaveProfileAsync(userId, user.Profile with { Name = name });
            failed ??= await passwords.SetFirstAsync(userId, password);
            isIn = failed is null;
            return failed is null ? new(AcceptErrors.None, user?.Profile.UserName) : new(Errors(failed), UserName: null);
        }
        finally
        {
            await (isIn ? changes.AcceptedAsync(invitation.Id, CancellationToken.None) : changes.ReleaseAsync(invitation.Id, CancellationToken.None));
        }
    }

    private static AcceptErrors Errors(Failure failed) => failed.Fields.TryGetValue("password", out string[]? sentences)
        ? new(Password: string.Join(' ', sentences))
        : new(Form: failed.Detail);
}
