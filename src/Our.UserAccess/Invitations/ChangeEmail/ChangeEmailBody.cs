namespace Our.UserAccess.Invitations.ChangeEmail;

/// <param name="Version">Of the invitation.</param>
/// <param name="Email">The new address.</param>
internal sealed record ChangeEmailBody(int? Version, string? Email);
