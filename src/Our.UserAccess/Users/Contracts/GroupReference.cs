namespace Our.UserAccess.Users.Contracts;

/// <summary>A user group, as far as one names it beside a user.</summary>
internal sealed record GroupReference(Guid Id, string Name, string Alias, string? Icon);
