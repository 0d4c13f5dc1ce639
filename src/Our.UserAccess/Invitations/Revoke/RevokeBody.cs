namespace Our.UserAccess.Invitations.Revoke;

/// <param name="Version">Of the invitation.</param>
/// <param name="Reason">Why, for the timeline.</param>
internal sealed record RevokeBody(int? Version, string? Reason);
