using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Ends invitations whose time is over, and clears up after them.</summary>
internal sealed partial class Endings(
    ClockStore clockwork, InvitationStore store, IInvitedPeople people, IUserEditor users, IOptionsMonitor<InvitationOptions> options, TimeProvider clock, ILogger<Endings> logger)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        foreach (Invitation over in await clockwork.OverAsync(Now, cancellationToken))
        {
            // The person first: what is written down as over leads in no longer, not even by a link of Umbraco's.
            if (over.UserId is { } user && await CloseAsync(over, user) is Failure kept)
            {
                LogKept(over.Id, kept.Code);
            }

            await store.ChangeAsync(over.Id, row => row.Expired(Now), cancellationToken);
        }
    }

    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        foreach (Invitation old in await clockwork.LongOverAsync(Now - options.CurrentValue.RemoveAfter, cancellationToken))
        {
            if (await people.FindAsync(old.UserId!.Value) is { HasSignedIn: true })
            {
                await store.ChangeAsync(old.Id, row => row.Accepted(Now), cancellationToken);
            }
            else if (await people.DeleteAsync(old.UserId.Value) is Failure kept)
            {
                LogKept(old.Id, kept.Code);
            }
            else
            {
                await store.ChangeAsync(old.Id, row => row.Removed(Now), cancellationToken);
            }
        }
    }

    private Task<Failure?> CloseAsync(Invitation over, Guid user) =>
        over.SignIn == InvitationSignIn.SingleSignOn ? users.DisableAsync(user) : people.EndUmbracosLinksAsync(user);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The time of the invitation {Invitation} is over, but Umbraco kept its user as it is: {Answer}.")]
    private partial void LogKept(Guid invitation, string answer);
}
