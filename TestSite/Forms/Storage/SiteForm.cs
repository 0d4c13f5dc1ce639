namespace TestSite.Forms.Storage;

/// <summary>A form with its fields.</summary>
internal sealed record SiteForm
{
    public required Guid Key { get; init; }

    public required string Name { get; init; }

    public Guid? FolderKey { get; init; }

    /// <summary>The last part of the address of its public page; unique.</summary>
    public required string Slug { get; init; }

    public required IReadOnlyList<SiteField> Fields { get; init; }

    /// <summary>Its workflow: who gets a line in the log for each entry. Empty for nobody.</summary>
    public string NotifyAddress { get; init; } = string.Empty;
}
