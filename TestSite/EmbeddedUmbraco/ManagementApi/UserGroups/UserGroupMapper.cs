using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using Root = Umbraco.Cms.Core.Constants.System;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

internal sealed class UserGroupMapper(NodeKeys nodeKeys, ILanguageService languages)
{
    public async Task<UserGroupModel> MapAsync(IUserGroup group) => (await MapAsync([group]))[0];

    public async Task<IReadOnlyList<UserGroupModel>> MapAsync(IEnumerable<IUserGroup> groups)
    {
        IUserGroup[] all = [.. groups];
        Dictionary<int, Guid> documents = nodeKeys.Of(UmbracoObjectTypes.Document, all.Select(group => group.StartContentId ?? 0));
        Dictionary<int, Guid> media = nodeKeys.Of(UmbracoObjectTypes.Media, all.Select(group => group.StartMediaId ?? 0));
        Dictionary<int, string> isoCodes = (await languages.GetAllAsync()).ToDictionary(language => language.Id, language => language.IsoCode);
        return [.. all.Select(group => Map(group, documents, media, isoCodes))];
    }

    private static UserGroupModel Map(
        IUserGroup group, Dictionary<int, Guid> documents, Dictionary<int, Guid> media, Dictionary<int, string> isoCodes) => new()
        {
            Id = group.Key,
            Name = group.Name ?? string.Empty,
            Alias = group.Alias,
            Description = group.Description,
            Icon = group.Icon,
            Sections = [.. group.AllowedSections.Select(SectionNames.ToClient)],
            Languages = [.. group.AllowedLanguages.Where(isoCodes.ContainsKey).Select(id => isoCodes[id])],
            HasAccessToAllLanguages = group.HasAccessToAllLanguages,
            DocumentStartNode = Start(documents, group.StartContentId),
            DocumentRootAccess = group.StartContentId == Root.Root,
            MediaStartNode = Start(media, group.StartMediaId),
            MediaRootAccess = group.StartMediaId == Root.Root,
            FallbackPermissions = [.. group.Permissions],
            Permissions = Permissions.ToModels(group.GranularPermissions),
            IsDeletable = !group.IsSystemUserGroup(),
            AliasCanBeChanged = !group.IsSystemUserGroup(),
        };

    private static IdRef? Start(Dictionary<int, Guid> keys, int? id) =>
        id is { } value && keys.TryGetValue(value, out Guid key) ? new IdRef(key) : null;
}
