using EmbeddedUmbraco.ManagementApi.UserGroups;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.ManagementApi.CurrentUser;

/// <summary>
/// Granular permissions of several groups as one entry per place. A group that says nothing about a document counts with its
/// default verbs there, as it does on the server.
/// </summary>
internal static class AggregatedPermissions
{
    public static IReadOnlyList<PermissionModel> Of(IReadOnlyCollection<IReadOnlyUserGroup> groups)
    {
        (IReadOnlyUserGroup Group, PermissionModel Permission)[] all =
            [.. groups.SelectMany(group => Permissions.ToModels(group.GranularPermissions).Select(permission => (group, permission)))];
        return
        [
            .. all.GroupBy(entry => (entry.Permission.Type, entry.Permission.Document, entry.Permission.DocumentType, entry.Permission.PropertyType, entry.Permission.Context))
                .Select(place => place.First().Permission with { Verbs = Verbs([.. place], groups) }),
        ];
    }

    private static string[] Verbs((IReadOnlyUserGroup Group, PermissionModel Permission)[] place, IReadOnlyCollection<IReadOnlyUserGroup> groups)
    {
        IEnumerable<string> verbs = place.SelectMany(entry => entry.Permission.Verbs);
        if (place[0].Permission.Type == PermissionModel.OfDocument)
        {
            verbs = verbs.Concat(groups.Except(place.Select(entry => entry.Group)).SelectMany(group => group.Permissions));
        }

        return [.. verbs.Distinct(StringComparer.Ordinal)];
    }
}
