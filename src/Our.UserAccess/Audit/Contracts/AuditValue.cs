namespace Our.UserAccess.Audit.Contracts;

/// <summary>One value of a field.</summary>
/// <param name="Text">As people read it: a name, a date in ISO 8601, <c>true</c>.</param>
/// <param name="Id">The key of what it names: a group, a node, a user.</param>
internal sealed record AuditValue(string Text, Guid? Id = null);
