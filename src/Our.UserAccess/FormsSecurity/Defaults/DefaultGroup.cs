namespace Our.UserAccess.FormsSecurity.Defaults;

/// <summary>A group that gets to new forms; no name where it is gone.</summary>
internal sealed record DefaultGroup(Guid Id, string? Name);
