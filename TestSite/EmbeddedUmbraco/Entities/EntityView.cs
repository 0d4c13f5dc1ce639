namespace EmbeddedUmbraco.Entities;

/// <summary>
/// A node with the state of its current version, under the names of Umbraco's entity interfaces, so that Umbraco's query
/// expressions and orderings map by property name.
/// </summary>
internal sealed record EntityView
{
    public int Id { get; init; }
    public Guid Key { get; init; }
    public Guid NodeObjectType { get; init; }
    public int ParentId { get; init; }
    public int Level { get; init; }
    public string Path { get; init; } = string.Empty;
    public int SortOrder { get; init; }
    public bool Trashed { get; init; }
    public string? Name { get; init; }
    public int CreatorId { get; init; }
    public DateTime CreateDate { get; init; }
    public DateTime UpdateDate { get; init; }
    public int WriterId { get; init; }
    public int ContentTypeId { get; init; }
    public int VersionId { get; init; }
    public int PublishedVersionId { get; init; }
    public bool Published { get; init; }
    public bool Edited { get; init; }
    public string? MediaPath { get; init; }

    // Members only.
    public string? ContentTypeAlias { get; init; }
    public string? Username { get; init; }
    public string? Email { get; init; }
    public bool IsApproved { get; init; }
    public bool IsLockedOut { get; init; }
    public DateTime? LastLoginDate { get; init; }

    /// <summary>The same node seen at another of its versions.</summary>
    public EntityView AtVersion(int versionId) => this with { VersionId = versionId };
}
