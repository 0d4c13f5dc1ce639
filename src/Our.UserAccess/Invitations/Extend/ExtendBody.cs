namespace Our.UserAccess.Invitations.Extend;

/// <param name="Version">Of the invitation.</param>
/// <param name="Until">Thirty days from now at most.</param>
internal sealed record ExtendBody(int? Version, DateTimeOffset? Until);
