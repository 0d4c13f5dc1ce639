using System.Collections;
using System.Linq.Expressions;
using Umbraco.Cms.Core.Persistence.Querying;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>Keeps Umbraco's predicates as expressions until a repository applies them to its rows.</summary>
internal sealed class EntityQuery<T> : IQuery<T>
{
    private readonly List<Expression<Func<T, bool>>> _predicates = [];

    public IReadOnlyList<Expression<Func<T, bool>>> Predicates => _predicates;

    public IQuery<T> Where(Expression<Func<T, bool>> predicate)
    {
        _predicates.Add(predicate);
        return this;
    }

    public IQuery<T> WhereIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        _predicates.Add(Membership.Of(fieldSelector, values));
        return this;
    }

    // 17 has a default implementation for this one, 18 has none.
    public IQuery<T> WhereNotIn(Expression<Func<T, object>> fieldSelector, IEnumerable? values)
    {
        var isIn = Membership.Of(fieldSelector, values);
        _predicates.Add(Expression.Lambda<Func<T, bool>>(Expression.Not(isIn.Body), isIn.Parameters));
        return this;
    }

    public IQuery<T> WhereAny(IEnumerable<Expression<Func<T, bool>>> predicates)
    {
        var entity = Expression.Parameter(typeof(T), "entity");
        var any = predicates
            .Select(predicate => ParameterSwap.In(predicate.Body, predicate.Parameters[0], entity))
            .Aggregate((Expression?)null, (left, right) => left is null ? right : Expression.OrElse(left, right));
        if (any is not null)
        {
            _predicates.Add(Expression.Lambda<Func<T, bool>>(any, entity));
        }

        return this;
    }

    public IEnumerable<Tuple<string, object[]>> GetWhereClauses() =>
        throw new NotSupportedException("SQL clauses belong to Umbraco's own repositories; here a query is applied to EF Core rows.");
}
