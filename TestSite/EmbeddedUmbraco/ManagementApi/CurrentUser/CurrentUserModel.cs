using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.UserGroups;

namespace EmbeddedUmbraco.ManagementApi.CurrentUser;

/// <summary>Who is signed in, with everything added up over the groups; the element fields are there for Umbraco 18's client.</summary>
internal sealed record CurrentUserModel
{
    public required Guid Id { get; init; }
    public required string Email { get; init; }
    public required string UserName { get; init; }
    public required string Name { get; init; }
    public required string? LanguageIsoCode { get; init; }
    public required IReadOnlyList<string> AvatarUrls { get; init; }
    public required IReadOnlyList<IdRef> UserGroupIds { get; init; }
    public required IReadOnlyList<IdRef> DocumentStartNodeIds { get; init; }
    public required bool HasDocumentRootAccess { get; init; }
    public required IReadOnlyList<IdRef> MediaStartNodeIds { get; init; }
    public required bool HasMediaRootAccess { get; init; }
    public IReadOnlyList<IdRef> ElementStartNodeIds { get; init; } = [];
    public bool HasElementRootAccess { get; init; }
    public required IReadOnlyList<string> Languages { get; init; }
    public required bool HasAccessToAllLanguages { get; init; }
    public required bool HasAccessToSensitiveData { get; init; }
    public required IReadOnlyList<string> FallbackPermissions { get; init; }
    public required IReadOnlyList<PermissionModel> Permissions { get; init; }
    public required IReadOnlyList<string> AllowedSections { get; init; }
    public required bool IsAdmin { get; init; }
}
