using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Groups.Contracts;

/// <summary>Everything Umbraco knows about one user group.</summary>
internal sealed record GroupDetail : GroupItem
{
    /// <summary>Aliases as the backoffice client uses them, sorted.</summary>
    public required IReadOnlyList<string> Sections { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required StartNode? DocumentStartNode { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required StartNode? MediaStartNode { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    /// <summary>The default verbs, those of other packages too, sorted.</summary>
    public required IReadOnlyList<string> Permissions { get; init; }

    public required IReadOnlyList<GranularPermission> GranularPermissions { get; init; }

    /// <summary>As lists show it.</summary>
    public GroupItem AsItem() => new()
    {
        Id = Id,
        Name = Name,
        Alias = Alias,
        Description = Description,
        Icon = Icon,
        MemberCount = MemberCount,
        IsProtected = IsProtected,
        Version = Version,
    };
}
