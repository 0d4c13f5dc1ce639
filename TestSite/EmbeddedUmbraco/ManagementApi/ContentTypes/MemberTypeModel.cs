using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

internal sealed record PropertyContainer(Guid Id, IdRef? Parent, string Name, string Type, int SortOrder);

internal sealed record MemberProperty
{
    public required Guid Id { get; init; }
    public required IdRef? Container { get; init; }
    public required int SortOrder { get; init; }
    public required string Alias { get; init; }
    public required string Name { get; init; }
    public required string? Description { get; init; }
    public required IdRef DataType { get; init; }
    public bool VariesByCulture { get; init; }
    public bool VariesBySegment { get; init; }
    public required object Validation { get; init; }
    public required object Appearance { get; init; }

    /// <summary>The client hides its editor from who has no access to sensitive data.</summary>
    public required bool IsSensitive { get; init; }

    public required object Visibility { get; init; }
}

/// <summary>Member types with their properties: the pages of members show the editors of values.</summary>
internal static class MemberTypeModel
{
    public static ContentTypeModel Of(IMemberType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? type.Alias,
        Description = type.Description,
        Icon = type.Icon ?? "icon-user",
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        IsElement = type.IsElement,
        Containers = [.. type.CompositionPropertyGroups.Select(Container)],
        Properties =
        [
            .. type.CompositionPropertyGroups.SelectMany(group => (group.PropertyTypes ?? Enumerable.Empty<IPropertyType>()).Select(property => Property(type, property, group))),
            .. type.NoGroupPropertyTypes.Select(property => Property(type, property, group: null)),
        ],
    };

    private static PropertyContainer Container(PropertyGroup group) =>
        new(group.Key, Parent: null, group.Name ?? string.Empty, group.Type.ToString(), group.SortOrder);

    private static MemberProperty Property(IMemberType type, IPropertyType property, PropertyGroup? group) => new()
    {
        Id = property.Key,
        Container = IdRef.Of(group?.Key),
        SortOrder = property.SortOrder,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataType = new IdRef(property.DataTypeKey),
        VariesByCulture = property.VariesByCulture(),
        VariesBySegment = property.VariesBySegment(),
        Validation = new { property.Mandatory, property.MandatoryMessage, regEx = property.ValidationRegExp, regExMessage = property.ValidationRegExpMessage },
        Appearance = new { property.LabelOnTop },
        IsSensitive = type.IsSensitiveProperty(property.Alias),
        Visibility = new { memberCanEdit = type.MemberCanEditProperty(property.Alias), memberCanView = type.MemberCanViewProperty(property.Alias) },
    };
}
