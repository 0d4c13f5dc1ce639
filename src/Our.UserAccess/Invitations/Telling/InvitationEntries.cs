using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Invitations.Telling;

/// <summary>What the audit trail is told of a change: every line of the timeline, the last with what has changed. Pure.</summary>
internal static class InvitationEntries
{
    private static readonly Dictionary<InvitationEventKind, string> Actions = new()
    {
        [InvitationEventKind.Created] = AuditActions.InvitationCreated,
        [InvitationEventKind.Queued] = AuditActions.InvitationQueued,
        [InvitationEventKind.Sent] = AuditActions.InvitationSent,
        [InvitationEventKind.Failed] = AuditActions.InvitationFailed,
        [InvitationEventKind.Retried] = AuditActions.InvitationRetried,
        [InvitationEventKind.Resent] = AuditActions.InvitationResent,
        [InvitationEventKind.Opened] = AuditActions.InvitationOpened,
        [InvitationEventKind.Accepted] = AuditActions.InvitationAccepted,
        [InvitationEventKind.Extended] = AuditActions.InvitationExtended,
        [InvitationEventKind.Reminded] = AuditActions.InvitationReminded,
        [InvitationEventKind.AddressChanged] = AuditActions.InvitationAddressChanged,
        [InvitationEventKind.LinkCopied] = AuditActions.InvitationLinkCopied,
        [InvitationEventKind.NewLinkRequested] = AuditActions.InvitationNewLinkRequested,
        [InvitationEventKind.Expired] = AuditActions.InvitationExpired,
        [InvitationEventKind.Revoked] = AuditActions.InvitationRevoked,
        [InvitationEventKind.Removed] = AuditActions.InvitationRemoved,
    };

    /// <param name="before">Null where it was not there.</param>
    /// <param name="after">Null where it is gone.</param>
    /// <param name="events">What the timeline says of it.</param>
    public static IReadOnlyList<AuditEntry> Of(Invitation? before, Invitation? after, IReadOnlyList<InvitationEvent> events)
    {
        Invitation subject = (after ?? before)!;
        IReadOnlyList<AuditChange> changes = Changes(before, after);
        if (events.Count > 0)
        {
            return [.. events.Select((happened, place) => Entry(Actions[happened.Kind], subject, place == events.Count - 1 ? changes : []))];
        }

        return after is null ? [Entry(AuditActions.InvitationDeleted, subject, changes)]
            : changes.Count > 0 ? [Entry(AuditActions.InvitationChanged, subject, changes)]
            : [];
    }

    private static AuditEntry Entry(string action, Invitation invitation, IReadOnlyList<AuditChange> changes) =>
        new(action, new AuditSubject(AuditSubjectKinds.Invitation, invitation.Id, invitation.Name.Length > 0 ? invitation.Name : invitation.Email))
        {
            Changes = changes,
            Related = [.. new[] { invitation.UserId, invitation.InvitedById }.OfType<Guid>()],
        };

    // The message is what somebody wrote to somebody, and links are secrets: neither is kept here.
    private static IReadOnlyList<AuditChange> Changes(Invitation? before, Invitation? after) => new AuditDiff<Invitation>(before, after)
        .Field("state", version => Camel(version.State.ToString()))
        .Field("name", version => version.Name)
        .Field("email", version => version.Email)
        .Field("signIn", version => Camel(version.SignIn.ToString()))
        .Field("expiresAt", version => version.ExpiresAt)
        .Field("accessUntil", version => version.AccessUntil)
        .Field("error", version => version.LastError)
        .Changes;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
