using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

/// <summary>Umbraco stores one row per verb; the client reads and writes one entry per place with all its verbs.</summary>
internal static class Permissions
{
    private const char PropertyTypeSeparator = '|';

    public static IReadOnlyList<PermissionModel> ToModels(IEnumerable<IGranularPermission> permissions)
    {
        IGranularPermission[] all = [.. permissions];
        return
        [
            .. all.OfType<DocumentGranularPermission>().GroupBy(permission => permission.Key).Select(Document),
            .. all.OfType<DocumentPropertyValueGranularPermission>()
                .GroupBy(permission => (permission.Key, PropertyType: permission.Permission.Split(PropertyTypeSeparator)[0]))
                .Select(group => PropertyValue(group.Key.Key, group.Key.PropertyType, group)),
            .. all.OfType<UnknownTypeGranularPermission>().GroupBy(permission => permission.Context, StringComparer.Ordinal).Select(Unknown),
        ];
    }

    public static IEnumerable<IGranularPermission> ToRows(PermissionModel model) => model switch
    {
        { Document: { } document } => Verbs(model).Select(verb => new DocumentGranularPermission { Key = document.Id, Permission = verb }),
        { DocumentType: { } type, PropertyType: { } property } => Verbs(model).Select(verb => new DocumentPropertyValueGranularPermission
        {
            Key = type.Id,
            Permission = $"{property.Id}{PropertyTypeSeparator}{verb}",
        }),
        { Context: { } context } => Verbs(model).Select(verb => new UnknownTypeGranularPermission { Context = context, Permission = verb }),
        _ => [],
    };

    // INVARIANT: an entry without verbs means "explicitly nothing" and is stored as one row with an empty verb.
    private static IEnumerable<string> Verbs(PermissionModel model) => model.Verbs.Count == 0 ? [string.Empty] : model.Verbs.Distinct(StringComparer.Ordinal);

    private static PermissionModel Document(IGrouping<Guid, DocumentGranularPermission> group) => new()
    {
        Type = PermissionModel.OfDocument,
        Document = new IdRef(group.Key),
        Verbs = [.. group.Select(permission => permission.Permission).Where(verb => verb.Length > 0)],
    };

    private static PermissionModel PropertyValue(Guid type, string propertyType, IEnumerable<DocumentPropertyValueGranularPermission> group) => new()
    {
        Type = PermissionModel.OfPropertyValue,
        DocumentType = new IdRef(type),
        PropertyType = Guid.TryParse(propertyType, out Guid key) ? new IdRef(key) : null,
        Verbs = [.. group.Select(permission => permission.Permission.Split(PropertyTypeSeparator)[^1]).Where(verb => verb.Length > 0)],
    };

    private static PermissionModel Unknown(IGrouping<string, UnknownTypeGranularPermission> group) => new()
    {
        Type = PermissionModel.Unknown,
        Context = group.Key,
        Verbs = [.. group.Select(permission => permission.Permission)],
    };
}
