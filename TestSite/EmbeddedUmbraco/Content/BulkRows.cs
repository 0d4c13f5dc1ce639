using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using Umbraco.Cms.Core;

namespace EmbeddedUmbraco.Content;

/// <summary>Makes the rows of bulk documents, with ids of its own so that nothing has to be read back.</summary>
internal sealed class BulkRows(EmbeddedUmbracoDbContext db, IReadOnlyDictionary<string, int> types, DateTime now)
{
    private readonly Dictionary<Guid, BulkParent> _parents = [];
    private readonly BulkParent _root = new(-1, "-1", 0) { Children = CountChildren(db, -1) };
    private int _nodeId = db.Set<NodeRow>().Max(row => (int?)row.Id) is > 0 and var node ? node : 0;
    private int _versionId = db.Set<VersionRow>().Max(row => (int?)row.Id) ?? 0;

    public void Add(IEnumerable<BulkDocument> documents)
    {
        foreach (var document in documents)
        {
            var parent = ParentOf(document);
            var node = Node(document, parent);
            _parents[document.Key] = new(node.Id, node.Path, node.Level);
            db.Add(node);
            db.Add(Content(document, node.Id));
        }
    }

    private NodeRow Node(BulkDocument document, BulkParent parent)
    {
        var id = ++_nodeId;
        return new()
        {
            Id = id,
            Key = document.Key,
            NodeObjectType = Constants.ObjectTypes.Document,
            ParentId = parent.Id,
            Level = parent.Level + 1,
            Path = $"{parent.Path},{id}",
            SortOrder = parent.Children++,
            Text = document.Name,
            UserId = -1,
            CreateDate = now,
        };
    }

    private ContentRow Content(BulkDocument document, int nodeId)
    {
        var published = document.Published ? Version(document, nodeId) : 0;
        return new()
        {
            NodeId = nodeId,
            ContentTypeId = types[document.ContentTypeAlias],
            WriterId = -1,
            UpdateDate = now,
            PublishedVersionId = published,
            Published = document.Published,
            Edited = !document.Published,
            VersionId = Version(document, nodeId),
            Cultures = document.CultureNames.Select(name => new NodeCultureRow
            {
                NodeId = nodeId, Culture = name.Key, Name = name.Value, Published = document.Published, Edited = !document.Published,
            }).ToList(),
        };
    }

    private int Version(BulkDocument document, int nodeId)
    {
        var id = ++_versionId;
        db.Add(new VersionRow
        {
            Id = id,
            NodeId = nodeId,
            Name = document.Name,
            VersionDate = now,
            UserId = -1,
            Cultures = document.CultureNames.Select(name => new VersionCultureRow { VersionId = id, Culture = name.Key, Name = name.Value, Date = now }).ToList(),
        });
        return id;
    }

    private BulkParent ParentOf(BulkDocument document)
    {
        if (document.ParentKey is not { } key)
        {
            return _root;
        }

        if (!_parents.TryGetValue(key, out var parent))
        {
            var row = db.Set<NodeRow>().FirstOrDefault(node => node.Key == key)
                ?? throw new InvalidOperationException($"The parent of '{document.Name}' is neither written yet nor earlier in the sequence.");
            _parents[key] = parent = new(row.Id, row.Path, row.Level) { Children = CountChildren(db, row.Id) };
        }

        return parent;
    }

    private static int CountChildren(EmbeddedUmbracoDbContext db, int parentId) =>
        db.Set<NodeRow>().Where(node => node.ParentId == parentId && node.NodeObjectType == Constants.ObjectTypes.Document).Max(node => (int?)node.SortOrder) + 1 ?? 0;

    private sealed record BulkParent(int Id, string Path, int Level)
    {
        public int Children { get; set; }
    }
}
