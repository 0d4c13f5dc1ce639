namespace Our.UserAccess.Groups.Contracts;

/// <summary>A user group as somebody wants it to be.</summary>
internal sealed record GroupDraft
{
    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required string? Icon { get; init; }

    public required string? Description { get; init; }

    /// <summary>Aliases as the backoffice client uses them.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    /// <summary>ISO codes.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required Guid? DocumentStartNodeId { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required Guid? MediaStartNodeId { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<string> Permissions { get; init; }

    public required IReadOnlyList<GranularDraft> GranularPermissions { get; init; }
}
