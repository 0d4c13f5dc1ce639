using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Groups;

/// <summary>Umbraco's group as our lists show it.</summary>
internal static class GroupItems
{
    public static GroupItem Of(IUserGroup group) => new()
    {
        Id = group.Key,
        Name = group.Name ?? group.Alias,
        Alias = group.Alias,
        Description = group.Description,
        Icon = group.Icon,
        IsProtected = group.IsSystemUserGroup(),
        Version = VersionOf(group),
    };

    private static string VersionOf(IUserGroup group) => ResourceVersion.Of(new
    {
        group.Key,
        group.Name,
        group.Alias,
        group.Description,
        group.Icon,
        group.StartContentId,
        group.StartMediaId,
        group.HasAccessToAllLanguages,
        Languages = group.AllowedLanguages.Order(),
        Sections = group.AllowedSections.Order(StringComparer.Ordinal),
        Permissions = group.Permissions.Order(StringComparer.Ordinal),
        Granular = group.GranularPermissions.Select(entry => $"{entry.Context}|{entry.Key}|{entry.Permission}").Order(StringComparer.Ordinal),
    });
}
