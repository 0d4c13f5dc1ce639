using Microsoft.Extensions.Options;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.CheckInvitation;

/// <summary>Says what one had better look at before inviting somebody; changes nothing.</summary>
internal sealed class CheckInvitationHandler(
    TakenAddresses taken, InvitationAccess access, IUserDirectory users, IOptionsMonitor<InvitationOptions> options)
{
    public async Task<Outcome<CheckResult>> HandleAsync(CheckBody body, CancellationToken cancellationToken)
    {
        string email = body.Email?.Trim() ?? string.Empty;
        var errors = new FieldErrors();
        errors.AddIf(email.Length == 0, "email", "'email' is needed.");
        return errors.ToFailure() is Failure invalid ? invalid : new CheckResult([.. Looks(email), .. await TakenAsync(email, cancellationToken)]);
    }

    private IEnumerable<InvitationWarning> Looks(string email)
    {
        IList<string> allowed = options.CurrentValue.AllowedDomains;
        if (AddressLooks.Suggestion(email, allowed) is string suggestion)
        {
            yield return new(WarningKind.LooksMistyped, $"The address looks mistyped. Did you mean {suggestion}?") { Suggestion = suggestion };
        }

        if (!EmailDomain.IsAllowed(email, allowed))
        {
            yield return new(WarningKind.DomainNotAllowed, $"People may be invited with addresses of {string.Join(", ", allowed)} only.");
        }
        else if (AddressLooks.IsPrivate(email))
        {
            yield return new(WarningKind.PrivateDomain, "This looks like a private address. Whoever leaves the organisation keeps it.");
        }
    }

    private async Task<IEnumerable<InvitationWarning>> TakenAsync(string email, CancellationToken cancellationToken)
    {
        if (await taken.FindAsync(email, cancellationToken) is not TakenAddress found)
        {
            return [];
        }

        bool sees = found.Open is Invitation open && (await access.FindAsync(open.Id, cancellationToken)).Failure is null;
        return
        [
            new(found.IsInvited ? WarningKind.OpenInvitation : WarningKind.UserExists, found.Failure.Detail)
            {
                UserId = (await users.SightAsync()).Includes(found.UserId) ? found.UserId : null,
                InvitationId = sees ? found.Open!.Id : null,
            },
        ];
    }
}
