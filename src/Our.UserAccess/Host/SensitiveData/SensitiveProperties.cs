using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.SensitiveData;

internal sealed class SensitiveProperties(IMemberTypeService memberTypes) : ISensitiveProperties
{
    public IReadOnlyList<SensitivePlace> OfMemberTypes() =>
    [
        .. memberTypes.GetAll()
            .Select(type => new SensitivePlace(SensitivePlaceKind.MemberType, type.Key, type.Name ?? type.Alias, Container: null, FieldsOf(type)))
            .Where(place => place.Fields.Count > 0)
            .OrderBy(place => place.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    private static IReadOnlyList<SensitiveField> FieldsOf(IMemberType type) =>
    [
        .. type.CompositionPropertyTypes
            .Where(property => type.IsSensitiveProperty(property.Alias))
            .OrderBy(property => property.SortOrder)
            .Select(property => new SensitiveField(property.Alias, property.Name ?? property.Alias)),
    ];
}
