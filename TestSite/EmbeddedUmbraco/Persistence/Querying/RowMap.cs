using System.Linq.Expressions;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>
/// Where the properties of Umbraco's entity are found in our row: by equal name unless <see cref="Map"/> says otherwise.
/// Texts are compared without regard to case, except those marked with <see cref="Exact"/> (paths, keys).
/// </summary>
internal sealed class RowMap<TEntity, TRow>
{
    private readonly Dictionary<string, LambdaExpression> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);

    public RowMap<TEntity, TRow> Map<TColumn>(string property, Expression<Func<TRow, TColumn>> column)
    {
        _columns[property] = column;
        return this;
    }

    public RowMap<TEntity, TRow> Exact(string property)
    {
        _exact.Add(property);
        return this;
    }

    public bool IsExact(string property) => _exact.Contains(property);

    public Expression Column(Expression row, string property)
    {
        if (_columns.TryGetValue(property, out var column))
        {
            return ParameterSwap.In(column.Body, column.Parameters[0], row);
        }

        return typeof(TRow).GetProperty(property) is { } found
            ? Expression.Property(row, found)
            : throw new NotSupportedException($"{typeof(TRow).Name} has no column for {typeof(TEntity).Name}.{property}.");
    }
}
