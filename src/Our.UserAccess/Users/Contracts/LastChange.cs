namespace Our.UserAccess.Users.Contracts;

/// <summary>When somebody's record was last changed; sign-ins do not count.</summary>
/// <param name="At">UTC.</param>
/// <param name="ByName">Who changed it; null for the site itself, or somebody who is gone.</param>
internal sealed record LastChange(DateTime At, string? ByName);
