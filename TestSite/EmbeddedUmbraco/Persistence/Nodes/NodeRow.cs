namespace EmbeddedUmbraco.Persistence.Nodes;

/// <summary>One row for everything that has a place in a tree or an id of its own kind, as Umbraco's node table.</summary>
internal sealed class NodeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    public string Path { get; set; } = string.Empty;

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public Guid NodeObjectType { get; set; }

    public int? UserId { get; set; }

    public string? Text { get; set; }

    public DateTime CreateDate { get; set; }
}
