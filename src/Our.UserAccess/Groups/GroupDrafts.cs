using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Groups;

internal static class GroupDrafts
{
    /// <summary>A group that gives nothing.</summary>
    public static GroupDraft Empty { get; } = new()
    {
        Name = string.Empty,
        Alias = string.Empty,
        Icon = "icon-users",
        Description = null,
        Sections = [],
        Languages = [],
        HasAccessToAllLanguages = false,
        DocumentStartNodeId = null,
        HasDocumentRootAccess = false,
        MediaStartNodeId = null,
        HasMediaRootAccess = false,
        Permissions = [],
        GranularPermissions = [],
    };

    public static GroupDraft Of(GroupDetail group) => new()
    {
        Name = group.Name,
        Alias = group.Alias,
        Icon = group.Icon,
        Description = group.Description,
        Sections = group.Sections,
        Languages = group.Languages,
        HasAccessToAllLanguages = group.HasAccessToAllLanguages,
        DocumentStartNodeId = group.DocumentStartNode?.Id,
        HasDocumentRootAccess = group.HasDocumentRootAccess,
        MediaStartNodeId = group.MediaStartNode?.Id,
        HasMediaRootAccess = group.HasMediaRootAccess,
        Permissions = group.Permissions,
        GranularPermissions = [.. group.GranularPermissions.Select(entry => new GranularDraft(entry.Context, entry.NodeId, entry.Verbs))],
    };
}
