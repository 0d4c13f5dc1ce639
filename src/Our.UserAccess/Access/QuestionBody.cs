namespace Our.UserAccess.Access;

/// <summary>May this user, or somebody with this group, do this there?</summary>
internal sealed record QuestionBody
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>A node's id, or root:document, root:media, bin:document, bin:media.</summary>
    public string? NodeId { get; init; }

    public string? Verb { get; init; }

    /// <summary>Alias of the document type, for rules that speak of one.</summary>
    public string? DocumentType { get; init; }

    /// <summary>ISO code of the culture, for rules that speak of one.</summary>
    public string? Culture { get; init; }

    /// <summary>Now, where it is left out.</summary>
    public DateTimeOffset? At { get; init; }
}
