using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

internal record UserGroupBody
{
    public required string Name { get; init; }
    public required string Alias { get; init; }
    public string? Description { get; init; }
    public string? Icon { get; init; }
    public IReadOnlyList<string> Sections { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public bool HasAccessToAllLanguages { get; init; }
    public IdRef? DocumentStartNode { get; init; }
    public bool DocumentRootAccess { get; init; }
    public IdRef? MediaStartNode { get; init; }
    public bool MediaRootAccess { get; init; }
    public IReadOnlyList<string> FallbackPermissions { get; init; } = [];
    public IReadOnlyList<PermissionModel> Permissions { get; init; } = [];
}

internal sealed record CreateUserGroupRequest : UserGroupBody
{
    public Guid? Id { get; init; }
}

internal sealed record UserGroupModel : UserGroupBody
{
    public required Guid Id { get; init; }
    public required bool IsDeletable { get; init; }
    public required bool AliasCanBeChanged { get; init; }
    public IdRef? ElementStartNode { get; init; }
    public bool ElementRootAccess { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}

internal sealed record UserGroupItemModel(Guid Id, string Name, string Alias, string? Icon)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal sealed record UserGroupsRequest(IReadOnlyList<IdRef> UserGroupIds);
