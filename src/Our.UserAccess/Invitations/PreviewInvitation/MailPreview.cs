namespace Our.UserAccess.Invitations.PreviewInvitation;

/// <summary>A mail as it would go out, with a link that leads nowhere.</summary>
internal sealed record MailPreview(string Subject, string Html, string Text);
