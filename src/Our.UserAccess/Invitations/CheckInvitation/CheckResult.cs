namespace Our.UserAccess.Invitations.CheckInvitation;

/// <param name="Warnings">None when all looks well.</param>
internal sealed record CheckResult(IReadOnlyList<InvitationWarning> Warnings);
