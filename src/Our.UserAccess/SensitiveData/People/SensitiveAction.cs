namespace Our.UserAccess.SensitiveData.People;

/// <summary>Something that can be done to somebody's access, and whether the person who asks may.</summary>
/// <param name="Name"><c>renew</c> or <c>end</c>.</param>
/// <param name="IsAllowed">Whether the server would do it.</param>
/// <param name="Reason">Why not; null when it is allowed.</param>
internal sealed record SensitiveAction(string Name, bool IsAllowed, string? Reason);
