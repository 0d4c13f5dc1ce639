using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Querying;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>Applies Umbraco's queries and orderings to EF Core rows.</summary>
internal static class RowQueries
{
    public static IQueryable<TRow> Matching<TEntity, TRow>(this IQueryable<TRow> rows, IQuery<TEntity>? query, RowMap<TEntity, TRow> map)
    {
        if (query is null)
        {
            return rows;
        }

        if (query is not EntityQuery<TEntity> ours)
        {
            throw new NotSupportedException($"A query must come from ICoreScopeProvider.CreateQuery; this is a {query.GetType().Name}.");
        }

        return ours.Predicates.Aggregate(rows, (current, predicate) => current.Where(Rewritten<TEntity, TRow, bool>(predicate, map)));
    }

    public static IOrderedQueryable<TRow> Ordered<TEntity, TRow>(
        this IQueryable<TRow> rows,
        Expression<Func<TEntity, object?>> orderBy,
        Direction direction,
        RowMap<TEntity, TRow> map)
    {
        var field = orderBy.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : orderBy.Body;
        var row = Expression.Parameter(typeof(TRow), "row");
        var column = new RowRewriter<TEntity, TRow>(orderBy.Parameters[0], row, map).Translate(field);
        var key = Expression.Lambda(column.Type == typeof(string) ? Folding.Of(column) : column, row);
        var method = direction == Direction.Ascending ? nameof(Queryable.OrderBy) : nameof(Queryable.OrderByDescending);
        var call = Expression.Call(typeof(Queryable), method, [typeof(TRow), key.ReturnType], rows.Expression, Expression.Quote(key));
        return (IOrderedQueryable<TRow>)rows.Provider.CreateQuery<TRow>(call);
    }

    private static Expression<Func<TRow, TResult>> Rewritten<TEntity, TRow, TResult>(Expression<Func<TEntity, TResult>> predicate, RowMap<TEntity, TRow> map)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var body = new RowRewriter<TEntity, TRow>(predicate.Parameters[0], row, map).Translate(predicate.Body);
        return Expression.Lambda<Func<TRow, TResult>>(body, row);
    }
}
