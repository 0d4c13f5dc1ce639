using Microsoft.Extensions.Options;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>What a new invitation must be like, and whether the person who asks may give all that.</summary>
internal sealed class InvitingRules(
    IUserCreation creation, IReach reach, TakenAddresses taken, IOptionsMonitor<InvitationOptions> options)
{
    public async Task<Failure?> RefusalAsync(NewInvitation wanted, CancellationToken cancellationToken) =>
        Check(wanted)
        ?? (await taken.FindAsync(wanted.Person.Profile.Email, cancellationToken))?.Failure
        ?? await ReachAsync(wanted.Person, cancellationToken)
        ?? await creation.RefusalAsync(wanted.Person, cancellationToken);

    private Failure? Check(NewInvitation wanted)
    {
        var errors = new FieldErrors();
        errors.AddIf(wanted.Person.Kind == NewUserKind.Api, "signIn", "'signIn' must be password or singleSignOn.");
        errors.AddIf(wanted.Message?.Length > NewInvitation.MaxMessage, "message", $"'message' may have {NewInvitation.MaxMessage} characters at most.");
        errors.AddIf(!EmailDomain.IsAllowed(wanted.Person.Profile.Email, options.CurrentValue.AllowedDomains), "email", EmailDomain.NotAllowed(options.CurrentValue.AllowedDomains));
        return errors.ToFailure();
    }

    // Assignments are guarded by their own rules.
    private async Task<Failure?> ReachAsync(NewUser wanted, CancellationToken cancellationToken) =>
        wanted.GroupIds.Count == 0 || (await reach.OfAsync(InvitationPermissions.Send, cancellationToken)).IsEverywhere
            ? null
            : InvitationFailures.GroupsOnlyEverywhere;
}
