namespace Our.UserAccess.Invitations.Outbox;

/// <summary>One mail that is about to go out, written down before it does.</summary>
/// <param name="Invitation">As it is while the mail goes out.</param>
/// <param name="Token">Of the link in the mail; kept nowhere else.</param>
/// <param name="ExpiredBefore">When it would have expired without this mail; that counts again when nothing went out.</param>
internal sealed record Attempt(Invitation Invitation, string Token, DateTime? ExpiredBefore);
