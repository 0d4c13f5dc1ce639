using System.Linq.Expressions;
using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Entities;

/// <summary>Umbraco's orderings by the names that its services and the client use; always ends with the id, so that pages are stable.</summary>
internal static class EntityOrdering
{
    public static IOrderedQueryable<EntityView> Ordered(this IQueryable<EntityView> rows, Ordering? ordering, EmbeddedUmbracoDbContext db)
    {
        IOrderedQueryable<EntityView>? ordered = null;
        for (var current = ordering; current is { IsEmpty: false }; current = current.Next)
        {
            ordered = By(rows, ordered, current, db);
        }

        return (ordered ?? rows.OrderBy(row => row.SortOrder)).ThenBy(row => row.Id);
    }

    private static IOrderedQueryable<EntityView> By(
        IQueryable<EntityView> rows, IOrderedQueryable<EntityView>? ordered, Ordering ordering, EmbeddedUmbracoDbContext db) =>
        ordering.OrderBy!.ToUpperInvariant() switch
        {
            "NAME" or "VARIANTNAME" or "TEXT" => Key(rows, ordered, Name(ordering.Culture, db), ordering.Direction),
            "SORTORDER" => Key(rows, ordered, row => row.SortOrder, ordering.Direction),
            "PATH" => Key(rows, ordered, row => row.Path, ordering.Direction),
            "LEVEL" => Key(rows, ordered, row => row.Level, ordering.Direction),
            "UPDATEDATE" or "VERSIONDATE" => Key(rows, ordered, row => row.UpdateDate, ordering.Direction),
            "CREATEDATE" => Key(rows, ordered, row => row.CreateDate, ordering.Direction),
            "OWNER" or "CREATORID" => Key(rows, ordered, row => row.CreatorId, ordering.Direction),
            "UPDATER" or "WRITERID" => Key(rows, ordered, row => row.WriterId, ordering.Direction),
            "PUBLISHED" => Key(rows, ordered, row => row.Published, ordering.Direction),
            "CONTENTTYPEALIAS" or "CONTENTTYPEID" => Key(rows, ordered, row => row.ContentTypeId, ordering.Direction),
            "USERNAME" or "LOGINNAME" => Key(rows, ordered, row => row.Username!.ToLower(), ordering.Direction),
            "EMAIL" => Key(rows, ordered, row => row.Email!.ToLower(), ordering.Direction),
            "LASTLOGINDATE" => Key(rows, ordered, row => row.LastLoginDate, ordering.Direction),
            "ID" or "NODEID" => Key(rows, ordered, row => row.Id, ordering.Direction),
            "NODEOBJECTTYPE" => Key(rows, ordered, row => row.NodeObjectType, ordering.Direction),
            _ => throw new NotSupportedException($"Ordering by '{ordering.OrderBy}' is not supported."),
        };

    private static Expression<Func<EntityView, string?>> Name(string? culture, EmbeddedUmbracoDbContext db)
    {
        if (string.IsNullOrEmpty(culture))
        {
            return row => row.Name!.ToLower();
        }

        return row => (db.Set<NodeCultureRow>()
            .Where(variant => variant.NodeId == row.Id && variant.Culture == culture)
            .Select(variant => variant.Name)
            .FirstOrDefault() ?? row.Name)!.ToLower();
    }

    private static IOrderedQueryable<EntityView> Key<TKey>(
        IQueryable<EntityView> rows, IOrderedQueryable<EntityView>? ordered, Expression<Func<EntityView, TKey>> key, Direction direction) =>
        (ordered, direction) switch
        {
            (null, Direction.Ascending) => rows.OrderBy(key),
            (null, _) => rows.OrderByDescending(key),
            (_, Direction.Ascending) => ordered.ThenBy(key),
            _ => ordered.ThenByDescending(key),
        };
}
