namespace Our.UserAccess.Users.SetGroups;

/// <summary>All groups that the user is to be in, natively.</summary>
internal sealed record SetGroupsBody
{
    /// <summary>The version that the change starts from.</summary>
    public string? Version { get; init; }

    public Guid[]? GroupIds { get; init; }
}
