using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>Reads a tree of content as far as the user's start nodes let: below them everything, above them only the way there.</summary>
internal sealed class ContentTree(IEntityService entities, UserStartNodes startNodes, ICoreScopeProvider scopes)
{
    private static readonly Ordering BySortOrder = Ordering.By("sortOrder");

    public Page<TreeEntry> Root(IUser user, UmbracoObjectTypes type, int skip, int take)
    {
        StartNodes start = startNodes.Of(user, type);
        if (start.HasRoot)
        {
            IEnumerable<IEntitySlim> roots = entities.GetPagedChildren(Constants.System.RootKey, type, skip, take, out long total, ordering: BySortOrder);
            return new Page<TreeEntry>(total, Mark(roots, start));
        }

        TreeEntry[] all = [.. Mark(RootsOf(start, type), start).OrderBy(entry => entry.Entity.SortOrder)];
        return new Page<TreeEntry>(all.Length, [.. all.Skip(skip).Take(take)]);
    }

    public Page<TreeEntry> Children(IUser user, UmbracoObjectTypes type, Guid parentKey, int skip, int take)
    {
        StartNodes start = startNodes.Of(user, type);
        if (entities.Get(parentKey, type) is not { } parent || Filter(start, parent) is not { } filter)
        {
            return new Page<TreeEntry>(0, []);
        }

        IEnumerable<IEntitySlim> children = entities.GetPagedChildren(parentKey, type, skip, take, out long total, filter.Query, BySortOrder);
        return new Page<TreeEntry>(total, Mark(children, start));
    }

    public Subset<TreeEntry> Siblings(IUser user, UmbracoObjectTypes type, Guid target, int before, int after)
    {
        StartNodes start = startNodes.Of(user, type);
        if (entities.Get(target, type) is not { } entity || Parent(entity) is not { } parent || Filter(start, parent) is not { } filter)
        {
            return new Subset<TreeEntry>(0, 0, []);
        }

        IEnumerable<IEntitySlim> siblings = entities.GetSiblings(
            target, [type], before, after, out long totalBefore, out long totalAfter, filter.Query, BySortOrder);
        return new Subset<TreeEntry>(totalBefore, totalAfter, Mark(siblings, start));
    }

    /// <summary>The way from the root to the node, the node included; nothing when the node is out of reach.</summary>
    public IReadOnlyList<TreeEntry> Ancestors(IUser user, UmbracoObjectTypes type, Guid descendant)
    {
        StartNodes start = startNodes.Of(user, type);
        if (entities.Get(descendant, type) is not { } entity || !(start.Covers(entity) || start.OnTheWayBelow(entity).Length > 0))
        {
            return [];
        }

        int[] ids = Ids(entity.Path);
        return [.. Mark(entities.GetAll(type, ids), start).OrderBy(entry => entry.Entity.Level)];
    }

    public static int[] Ids(string path) =>
        [.. path.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)).Where(id => id > 0)];

    private static TreeEntry[] Mark(IEnumerable<IEntitySlim> found, StartNodes start) =>
        [.. found.Select(entity => new TreeEntry(entity, NoAccess: !start.Covers(entity)))];

    private IEnumerable<IEntitySlim> RootsOf(StartNodes start, UmbracoObjectTypes type)
    {
        int[] ids = [.. start.Paths.Select(path => Ids(path)[0]).Distinct()];
        return ids.Length == 0 ? [] : entities.GetAll(type, ids);
    }

    private IEntitySlim? Parent(IEntitySlim entity) => entities.Get(entity.ParentId);

    // Null: nothing below the parent is in reach.
    private NodeFilter? Filter(StartNodes start, ITreeEntity parent)
    {
        if (start.Covers(parent))
        {
            return new NodeFilter(null);
        }

        int[] allowed = start.OnTheWayBelow(parent);
        return allowed.Length == 0 ? null : new NodeFilter(scopes.CreateQuery<IUmbracoEntity>().Where(entity => allowed.Contains(entity.Id)));
    }

    private sealed record NodeFilter(IQuery<IUmbracoEntity>? Query);
}
