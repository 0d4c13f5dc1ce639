namespace Our.UserAccess.Users.SetStartNodes;

/// <summary>The start nodes that are to be the person's own, beside those of their groups.</summary>
internal sealed record SetStartNodesBody
{
    /// <summary>The version that the change starts from.</summary>
    public string? Version { get; init; }

    public Guid[]? DocumentIds { get; init; }

    public bool HasDocumentRootAccess { get; init; }

    public Guid[]? MediaIds { get; init; }

    public bool HasMediaRootAccess { get; init; }
}
