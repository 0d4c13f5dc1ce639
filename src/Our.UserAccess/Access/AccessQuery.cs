namespace Our.UserAccess.Access;

/// <summary>Whom and where a list of answers is about.</summary>
internal record AccessQuery
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>A node's id, or root:document, root:media, bin:document, bin:media.</summary>
    public string? NodeId { get; init; }

    /// <summary>Now, where it is left out.</summary>
    public DateTimeOffset? At { get; init; }
}
