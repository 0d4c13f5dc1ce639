namespace Our.UserAccess.Invitations.CopyLink;

internal sealed record CopyLinkBody(int? Version);
