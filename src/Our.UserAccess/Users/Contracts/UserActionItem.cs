namespace Our.UserAccess.Users.Contracts;

/// <summary>Something that can be done to a user, and whether the person who asks may.</summary>
/// <param name="Name">As <c>update</c> or <c>signOut</c>.</param>
/// <param name="IsAllowed">Whether the server would do it.</param>
/// <param name="Reason">Why not; null when it is allowed.</param>
internal sealed record UserActionItem(string Name, bool IsAllowed, string? Reason);
