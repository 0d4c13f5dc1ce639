using System.Collections.Frozen;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>The types at one stamp. The models are shared: whoever hands them out must clone them first.</summary>
internal sealed class ContentTypeSnapshot(Guid stamp, IReadOnlyCollection<IContentTypeComposition> all)
{
    private readonly FrozenDictionary<int, IContentTypeComposition> _byId = all.ToFrozenDictionary(type => type.Id);

    public Guid Stamp { get; } = stamp;

    public IReadOnlyCollection<IContentTypeComposition> All { get; } = all;

    public IContentTypeComposition? Find(int id) => _byId.GetValueOrDefault(id);

    public T Get<T>(int id) where T : class, IContentTypeComposition =>
        Find(id) as T ?? throw new InvalidOperationException($"There is no {typeof(T).Name} {id}.");
}
