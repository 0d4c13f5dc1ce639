using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Groups;

/// <summary>What a client sends to create or change a user group. What is left out of a change stays as it is.</summary>
internal sealed record GroupBody
{
    public string? Name { get; init; }

    /// <summary>Where it is left out: made from the name of a new group, kept for another.</summary>
    public string? Alias { get; init; }

    public string? Icon { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string>? Sections { get; init; }

    public IReadOnlyList<string>? Languages { get; init; }

    public bool? HasAccessToAllLanguages { get; init; }

    public Guid? DocumentStartNodeId { get; init; }

    /// <summary>Left out together with the start node: both stay.</summary>
    public bool? HasDocumentRootAccess { get; init; }

    public Guid? MediaStartNodeId { get; init; }

    public bool? HasMediaRootAccess { get; init; }

    public IReadOnlyList<string>? Permissions { get; init; }

    /// <summary>Entries of contexts that are neither documents nor property values stay where none of that context is sent.</summary>
    public IReadOnlyList<GranularBody>? GranularPermissions { get; init; }

    /// <summary>Only for a new group.</summary>
    public IReadOnlyList<Guid>? MemberIds { get; init; }

    /// <summary>The version that the change starts from; only for a change.</summary>
    public string? Version { get; init; }

    public GroupDraft ToDraft(GroupDraft before) => before with
    {
        Name = Name?.Trim() ?? before.Name,
        Alias = string.IsNullOrWhiteSpace(Alias) ? before.Alias : Alias.Trim(),
        Icon = Icon?.Trim() ?? before.Icon,
        Description = Description?.Trim() ?? before.Description,
        Sections = Distinct(Sections, StringComparer.OrdinalIgnoreCase) ?? before.Sections,
        Languages = Distinct(Languages, StringComparer.OrdinalIgnoreCase) ?? before.Languages,
        HasAccessToAllLanguages = HasAccessToAllLanguages ?? before.HasAccessToAllLanguages,
        DocumentStartNodeId = HasDocumentRootAccess is null ? DocumentStartNodeId ?? before.DocumentStartNodeId : DocumentStartNodeId,
        HasDocumentRootAccess = HasDocumentRootAccess ?? (DocumentStartNodeId is null && before.HasDocumentRootAccess),
        MediaStartNodeId = HasMediaRootAccess is null ? MediaStartNodeId ?? before.MediaStartNodeId : MediaStartNodeId,
        HasMediaRootAccess = HasMediaRootAccess ?? (MediaStartNodeId is null && before.HasMediaRootAccess),
        Permissions = Distinct(Permissions, StringComparer.Ordinal) ?? before.Permissions,
        GranularPermissions = GranularBody.Over(GranularPermissions, before.GranularPermissions),
    };

    private static string[]? Distinct(IReadOnlyList<string>? sent, StringComparer comparer) =>
        sent is null ? null : [.. sent.Select(text => text?.Trim() ?? string.Empty).Distinct(comparer)];
}
