namespace TestSite.Forms.Storage;

/// <summary>A folder of forms.</summary>
internal sealed record SiteFolder
{
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public Guid? ParentKey { get; init; }
}
