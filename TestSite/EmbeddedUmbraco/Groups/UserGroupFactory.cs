using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Strings;

namespace EmbeddedUmbraco.Groups;

/// <summary>Makes Umbraco's user group from our row.</summary>
internal sealed class UserGroupFactory(IShortStringHelper strings)
{
    public UserGroup Create(UserGroupRow row, int userCount)
    {
        var group = new UserGroup(strings, userCount, row.Alias, row.Name, row.Icon);
        group.DisableChangeTracking();
        group.Id = row.Id;
        group.Key = row.Key;
        group.Description = row.Description;
        group.StartContentId = row.StartContentId;
        group.StartMediaId = row.StartMediaId;
        group.HasAccessToAllLanguages = row.HasAccessToAllLanguages;
        group.CreateDate = row.CreateDate;
        group.UpdateDate = row.UpdateDate;
        group.Permissions = row.Permissions.Select(permission => permission.Permission).ToHashSet(StringComparer.Ordinal);
        group.GranularPermissions = row.GranularPermissions.Select(ToPermission).ToHashSet();
        row.Sections.ForEach(section => group.AddAllowedSection(section.Section));
        row.Languages.ForEach(language => group.AddAllowedLanguage(language.LanguageId));
        group.ResetDirtyProperties(false);
        group.EnableChangeTracking();
        return group;
    }

    /// <summary>Permissions of kinds that Umbraco does not know stay what they are.</summary>
    private static IGranularPermission ToPermission(UserGroupGranularPermissionRow row) => (row.Context, row.NodeKey) switch
    {
        (DocumentGranularPermission.ContextType, { } key) => new DocumentGranularPermission { Key = key, Permission = row.Permission },
        (DocumentPropertyValueGranularPermission.ContextType, { } key) => new DocumentPropertyValueGranularPermission { Key = key, Permission = row.Permission },
        (var context, { } key) => new NodeGranularPermission { Key = key, Context = context, Permission = row.Permission },
        (var context, null) => new UnknownTypeGranularPermission { Context = context, Permission = row.Permission },
    };
}
