using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Users;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.ManagementApi.CurrentUser;

internal sealed class CurrentUserMapper(
    IEntityService entities, AppCaches caches, NodeKeys nodeKeys, ILanguageService languages, AvatarUrls avatars,
    IContentPermissionService documentPermissions)
{
    public async Task<CurrentUserModel> MapAsync(IUser user)
    {
        int[] documents = user.CalculateContentStartNodeIds(entities, caches) ?? [];
        int[] media = user.CalculateMediaStartNodeIds(entities, caches) ?? [];
        IReadOnlyUserGroup[] groups = [.. user.Groups];
        return new CurrentUserModel
        {
            Id = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = user.Name ?? string.Empty,
            LanguageIsoCode = user.Language,
            AvatarUrls = avatars.Of(user),
            UserGroupIds = [.. groups.Select(group => new IdRef(group.Key))],
            DocumentStartNodeIds = NodeKeys.Pick(nodeKeys.Of(UmbracoObjectTypes.Document, documents), documents),
            HasDocumentRootAccess = NodeKeys.HasRoot(documents),
            MediaStartNodeIds = NodeKeys.Pick(nodeKeys.Of(UmbracoObjectTypes.Media, media), media),
            HasMediaRootAccess = NodeKeys.HasRoot(media),
            Languages = await languages.GetIsoCodesByIdsAsync([.. groups.SelectMany(group => group.AllowedLanguages).Distinct()]),
            HasAccessToAllLanguages = groups.Any(group => group.HasAccessToAllLanguages),
            HasAccessToSensitiveData = user.HasAccessToSensitiveData(),
            FallbackPermissions = [.. await documentPermissions.FilterFallbackPermissionsAsync(user, groups.SelectMany(group => group.Permissions).ToHashSet(StringComparer.Ordinal))],
            Permissions = AggregatedPermissions.Of(groups),
            AllowedSections = [.. user.AllowedSections.Select(SectionNames.ToClient)],
            IsAdmin = user.IsAdmin(),
        };
    }
}
