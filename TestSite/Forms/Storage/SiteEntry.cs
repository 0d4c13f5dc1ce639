namespace TestSite.Forms.Storage;

/// <summary>What a visitor sent.</summary>
internal sealed record SiteEntry
{
    public required Guid Id { get; init; }

    public required Guid FormKey { get; init; }

    public required DateTime At { get; init; }

    public required IReadOnlyDictionary<string, string> Values { get; init; }
}
