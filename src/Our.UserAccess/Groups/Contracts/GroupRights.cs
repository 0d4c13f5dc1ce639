namespace Our.UserAccess.Groups.Contracts;

/// <summary>Everything that being in a group gives, for comparing with what somebody has.</summary>
internal sealed record GroupRights
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlySet<string> Sections { get; init; }

    public required bool HasAllLanguages { get; init; }

    public required IReadOnlySet<int> Languages { get; init; }

    /// <summary>The default verbs.</summary>
    public required IReadOnlySet<string> Verbs { get; init; }

    /// <summary>Verbs on single documents.</summary>
    public required ILookup<Guid, string> Granular { get; init; }

    /// <summary>Permissions of other contexts: values of properties, and what other packages keep here.</summary>
    public IReadOnlySet<GranularEntry> OtherGranular { get; init; } = new HashSet<GranularEntry>();

    /// <summary>The document and the media start node; the root as the engine names it.</summary>
    public required IReadOnlyList<Guid> StartNodes { get; init; }

    /// <summary>Whether membership itself gives something that no verb says: administrators, sensitive data.</summary>
    public required bool IsSpecial { get; init; }
}
