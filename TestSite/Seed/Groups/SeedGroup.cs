namespace TestSite.Seed.Groups;

/// <summary>A user group that the demo adds to Umbraco's five.</summary>
internal sealed record SeedGroup(string Alias, string Name, string Icon, string Description)
{
    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>Outline paths; <see cref="Root"/> is the root of the tree, null is no access.</summary>
    public string? StartDocument { get; init; }

    public string? StartMedia { get; init; }

    /// <summary>Empty is all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<SeedGranularPermission> Granular { get; init; } = [];

    public const string Root = "/";
}

/// <summary>Other verbs on one document and below it; no verbs is explicitly nothing.</summary>
internal sealed record SeedGranularPermission(string Document, IReadOnlyList<string> Verbs);
