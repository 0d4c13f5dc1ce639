using EmbeddedUmbraco.Persistence.Querying;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class ContentTypeRepository(ContentTypeServices services)
    : TypeRepository<IContentType>(services, Constants.ObjectTypes.DocumentType), IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        var predicates = ((EntityQuery<PropertyType>)query).Predicates.Select(predicate => predicate.Compile()).ToList();
        return GetMany(Array.Empty<int>())
            .Where(type => type.PropertyTypes.OfType<PropertyType>().Any(property => predicates.TrueForAll(matches => matches(property))));
    }

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        Services.Models.Current().All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct(StringComparer.OrdinalIgnoreCase).ToList();

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
        Services.Models.Current().All.Where(type => objectTypes.Length == 0 || objectTypes.Contains(ObjectTypeOf(type))).Select(type => type.Alias).ToList();

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) =>
        Services.Models.Current().All.Where(type => aliases.Contains(type.Alias, StringComparer.OrdinalIgnoreCase)).Select(type => type.Id).ToList();

    private static Guid ObjectTypeOf(IContentTypeComposition type) => type switch
    {
        IMediaType => Constants.ObjectTypes.MediaType,
        IMemberType => Constants.ObjectTypes.MemberType,
        _ => Constants.ObjectTypes.DocumentType,
    };
}
