using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Root = Umbraco.Cms.Core.Constants.System;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

/// <summary>Writes what the client sent onto a group; a reference that leads nowhere stops it.</summary>
internal sealed class UserGroupWriter(IEntityService entities, ILanguageService languages)
{
    public async Task<UserGroupOperationStatus> WriteAsync(IUserGroup group, UserGroupBody body)
    {
        group.Name = body.Name;
        group.Alias = body.Alias;
        group.Description = body.Description ?? group.Description;
        group.Icon = body.Icon;
        group.HasAccessToAllLanguages = body.HasAccessToAllLanguages;
        group.Permissions = body.FallbackPermissions.ToHashSet(StringComparer.Ordinal);
        group.GranularPermissions = body.Permissions.SelectMany(Permissions.ToRows).ToHashSet();
        group.ClearAllowedSections();
        foreach (string section in body.Sections)
        {
            group.AddAllowedSection(SectionNames.ToServer(section));
        }

        if (!TryStart(UmbracoObjectTypes.Document, body.DocumentStartNode, body.DocumentRootAccess, out int? document))
        {
            return UserGroupOperationStatus.DocumentStartNodeKeyNotFound;
        }

        if (!TryStart(UmbracoObjectTypes.Media, body.MediaStartNode, body.MediaRootAccess, out int? media))
        {
            return UserGroupOperationStatus.MediaStartNodeKeyNotFound;
        }

        group.StartContentId = document;
        group.StartMediaId = media;
        return await WriteLanguagesAsync(group, body.Languages);
    }

    private async Task<UserGroupOperationStatus> WriteLanguagesAsync(IUserGroup group, IReadOnlyList<string> isoCodes)
    {
        group.ClearAllowedLanguages();
        ILanguage[] found = isoCodes.Count == 0 ? [] : [.. await languages.GetMultipleAsync(isoCodes)];
        foreach (ILanguage language in found)
        {
            group.AddAllowedLanguage(language.Id);
        }

        return found.Length == isoCodes.Distinct(StringComparer.OrdinalIgnoreCase).Count()
            ? UserGroupOperationStatus.Success
            : UserGroupOperationStatus.LanguageNotFound;
    }

    private bool TryStart(UmbracoObjectTypes type, IdRef? node, bool root, out int? id)
    {
        if (node is null || root)
        {
            id = root ? Root.Root : null;
            return true;
        }

        Attempt<int> found = entities.GetId(node.Id, type);
        id = found.Success ? found.Result : null;
        return found.Success;
    }
}
