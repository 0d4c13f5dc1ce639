namespace EmbeddedUmbraco.Content;

/// <summary>One document of a large seed.</summary>
public sealed record BulkDocument
{
    public required Guid Key { get; init; }

    /// <summary>A document that exists or comes earlier in the same sequence; none for the root.</summary>
    public Guid? ParentKey { get; init; }

    public required string Name { get; init; }

    public required string ContentTypeAlias { get; init; }

    /// <summary>Whether it, and each of its cultures, is published.</summary>
    public bool Published { get; init; }

    /// <summary>Names by culture, for document types that vary; the invariant name is <see cref="Name"/>.</summary>
    public IReadOnlyDictionary<string, string> CultureNames { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
