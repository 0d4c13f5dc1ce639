using Microsoft.Extensions.Options;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.ChangeEmail;

/// <summary>Gives an invited user another address in Umbraco.</summary>
internal sealed class NewAddress(IUserEditor users, IInvitedPeople people, IOptionsMonitor<InvitationOptions> options)
{
    /// <summary>Null when it is stored.</summary>
    public async Task<Failure?> SetAsync(Invitation invitation, string email)
    {
        if (invitation.UserId is not { } id || await users.FindAsync(id) is not UserRecord user)
        {
            return InvitationFailures.NoInvitation;
        }

        ProfileFields profile = user.Profile with { Email = email, UserName = user.Profile.UserName == user.Profile.Email ? email : user.Profile.UserName };
        return Check(invitation, id, profile)
            ?? await people.SaveProfileAsync(id, profile)
            ?? (invitation.SignIn == InvitationSignIn.SingleSignOn ? await users.EnableAsync(id) : await people.EndUmbracosLinksAsync(id));
    }

    private Failure? Check(Invitation invitation, Guid id, ProfileFields profile)
    {
        var errors = new FieldErrors();
        errors.AddIf(string.Equals(invitation.Email, profile.Email, StringComparison.OrdinalIgnoreCase), "email", "'email' is the address that it went to already.");
        errors.AddIf(!EmailDomain.IsAllowed(profile.Email, options.CurrentValue.AllowedDomains), "email", EmailDomain.NotAllowed(options.CurrentValue.AllowedDomains));
        errors.Include(users.Check(id, profile), "email");
        return errors.ToFailure();
    }
}
