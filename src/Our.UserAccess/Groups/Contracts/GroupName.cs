namespace Our.UserAccess.Groups.Contracts;

/// <summary>What a group is called.</summary>
internal sealed record GroupName(Guid Id, string Name, string Alias);
