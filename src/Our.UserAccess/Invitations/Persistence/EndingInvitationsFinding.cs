using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

internal sealed class EndingInvitationsFinding(IDbContextFactory<UserAccessDbContext> contexts, InvitationReach reach, TimeProvider clock)
    : InvitationsFinding(contexts, reach, clock)
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(48);

    public override string Kind => "invitationsEnding";

    public override FindingSeverity Severity => FindingSeverity.Medium;

    public override string Explanation => "Nobody has accepted them yet, and their links stop leading in. Extend them, or remind the people.";

    public override string Say(long count) => count == 1 ? "1 invitation ends within two days." : $"{count:N0} invitations end within two days.";

    public override FindingFix Fix(DateTime now) => new(FindingFixKind.Invitations, InvitationPermissions.Send)
    {
        Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["state"] = "sent" },
    };

    protected override IQueryable<Invitation> Meant(IQueryable<Invitation> seen, DateTime now)
    {
        DateTime soon = now + Soon;
        return seen.Where(row => (row.State == InvitationState.Sent || row.State == InvitationState.Opened) && row.ExpiresAt > now && row.ExpiresAt <= soon);
    }
}
