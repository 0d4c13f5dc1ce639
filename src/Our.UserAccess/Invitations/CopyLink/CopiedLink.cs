namespace Our.UserAccess.Invitations.CopyLink;

/// <param name="Url">Shown this once.</param>
/// <param name="ExpiresAt">UTC.</param>
internal sealed record CopiedLink(Uri Url, DateTime ExpiresAt);
