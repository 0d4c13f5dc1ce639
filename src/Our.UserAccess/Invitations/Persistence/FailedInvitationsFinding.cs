using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

internal sealed class FailedInvitationsFinding(IDbContextFactory<UserAccessDbContext> contexts, InvitationReach reach, TimeProvider clock)
    : InvitationsFinding(contexts, reach, clock)
{
    public override string Kind => "invitationsFailed";

    public override FindingSeverity Severity => FindingSeverity.High;

    public override string Explanation => "The mail did not go out, so they do not know that they are invited. See what the mail server says, and send it again.";

    public override string Say(long count) => count == 1 ? "1 invitation was not delivered." : $"{count:N0} invitations were not delivered.";

    public override FindingFix Fix(DateTime now) => new(FindingFixKind.Invitations, InvitationPermissions.Send)
    {
        Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["state"] = "failed" },
    };

    protected override IQueryable<Invitation> Meant(IQueryable<Invitation> seen, DateTime now) =>
        seen.Where(row => row.State == InvitationState.Failed && (row.ExpiresAt == null || row.ExpiresAt > now));

    protected override string? Detail(Invitation invitation) => invitation.LastError ?? invitation.Email;
}
