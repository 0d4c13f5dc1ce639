using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations.Links;

internal sealed record LinkMatch(Invitation Invitation, InvitationLink Link, LinkStatus Status);
