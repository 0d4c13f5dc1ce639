using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>All document, media and member types as Umbraco's models, read again only when the stamp in the database has changed.</summary>
internal sealed class ContentTypeModels(IAmbientDatabase ambient, ContentTypeMapper mapper)
{
    private volatile ContentTypeSnapshot? _snapshot;

    /// <summary>The types as the current scope sees them. Costs one tiny query: keep the result for a whole page.</summary>
    public ContentTypeSnapshot Current()
    {
        var stamp = ambient.Db.Set<ContentTypeStampRow>().Select(row => row.Stamp).Single();
        var snapshot = _snapshot;
        if (snapshot?.Stamp != stamp)
        {
            _snapshot = snapshot = new(stamp, mapper.Map(Load()));
        }

        return snapshot;
    }

    /// <summary>To be called by every change of a content or data type.</summary>
    public void Changed() =>
        ambient.Db.Set<ContentTypeStampRow>().ExecuteUpdate(row => row.SetProperty(x => x.Stamp, Guid.CreateVersion7()));

    private List<ContentTypeRow> Load() => ambient.Db.Set<ContentTypeRow>()
        .Include(row => row.Node)
        .Include(row => row.Groups)
        .Include(row => row.PropertyTypes).ThenInclude(row => row.DataType).ThenInclude(row => row.Node)
        .Include(row => row.AllowedChildren)
        .Include(row => row.Compositions)
        .AsSplitQuery()
        .ToList();
}
