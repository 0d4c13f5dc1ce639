namespace Our.UserAccess.Invitations.Resend;

/// <param name="Version">Of the invitation.</param>
/// <param name="Message">For the mail; the one before where it is left out.</param>
internal sealed record ResendBody(int? Version, string? Message);
