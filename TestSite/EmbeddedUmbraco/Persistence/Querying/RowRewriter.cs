using System.Collections;
using System.Linq.Expressions;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>
/// Turns an expression over Umbraco's entity into one over our row. What does not depend on the entity is computed
/// here and becomes a parameter.
/// </summary>
internal sealed class RowRewriter<TEntity, TRow>(ParameterExpression entity, ParameterExpression row, RowMap<TEntity, TRow> map) : ExpressionVisitor
{
    public Expression Translate(Expression body) => Visit(body)!;

    public override Expression? Visit(Expression? node) =>
        node is null or LambdaExpression or ParameterExpression || Mentions(node) ? base.Visit(node) : Captured.Value(ValueOf(node), node.Type);

    protected override Expression VisitMember(MemberExpression node) =>
        IsEntity(node.Expression) ? Fit(map.Column(row, node.Member.Name), node.Type) : base.VisitMember(node);

    protected override Expression VisitUnary(UnaryExpression node)
    {
        var operand = Visit(node.Operand)!;
        return node.NodeType is ExpressionType.Convert or ExpressionType.ConvertChecked
            ? Fit(operand, node.Type)
            : node.Update(operand);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && node.Left.Type == typeof(string))
        {
            var equal = TextEquals(node.Left, node.Right);
            return node.NodeType == ExpressionType.Equal ? equal : Expression.Not(equal);
        }

        var left = Visit(node.Left)!;
        var right = Visit(node.Right)!;
        return node.NodeType == ExpressionType.Coalesce
            ? Expression.Coalesce(left, right)
            : Expression.MakeBinary(node.NodeType, left, Fit(right, left.Type));
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var arguments = node.Object is null ? [.. node.Arguments] : node.Arguments.Prepend(node.Object).ToArray();
        return node.Method.Name switch
        {
            "SqlIn" => In(arguments[0], arguments[1]),
            "Contains" when arguments[0].Type != typeof(string) => In(arguments[0], arguments[1]),
            "SqlNullableEquals" => NullableEquals(arguments),
            "Equals" or "InvariantEquals" or "SqlEquals" when arguments[0].Type == typeof(string) => TextEquals(arguments[0], arguments[1]),
            "Equals" => Expression.Equal(Visit(arguments[0])!, Fit(Visit(arguments[1])!, arguments[0].Type)),
            "Contains" or "InvariantContains" or "SqlContains" => TextMatch(nameof(string.Contains), arguments),
            "StartsWith" or "InvariantStartsWith" or "SqlStartsWith" => TextMatch(nameof(string.StartsWith), arguments),
            "EndsWith" or "InvariantEndsWith" or "SqlEndsWith" => TextMatch(nameof(string.EndsWith), arguments),
            "SqlWildcard" => Wildcard(arguments),
            _ => throw new NotSupportedException($"{node.Method.DeclaringType?.Name}.{node.Method.Name} is not translated to rows."),
        };
    }

    private static object? ValueOf(Expression node) => Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke();

    private static Expression Fit(Expression expression, Type type) =>
        expression.Type == type || type.IsInterface || type == typeof(object) ? expression : Expression.Convert(expression, type);

    private bool IsEntity(Expression? expression) => expression switch
    {
        ParameterExpression parameter => parameter == entity,
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast => IsEntity(cast.Operand),
        _ => false,
    };

    private bool Mentions(Expression node) => EntityFinder.Finds(entity, node);

    private bool ComparesExactly(Expression node) =>
        node is MemberExpression member && IsEntity(member.Expression) && map.IsExact(member.Member.Name);

    private Expression In(Expression collection, Expression item) =>
        // First-class spans: `ids.Contains(x.Id)` may reach us as MemoryExtensions.Contains over a converted array.
        Membership.In(Visit(item)!, (IEnumerable)ValueOf(collection is MethodCallExpression { Method.Name: "op_Implicit" } span ? span.Arguments[0] : collection)!);

    private BinaryExpression NullableEquals(Expression[] arguments)
    {
        var fallback = Visit(arguments[2])!;
        return Expression.Equal(Expression.Coalesce(Visit(arguments[0])!, fallback), Expression.Coalesce(Visit(arguments[1])!, fallback));
    }

    private Expression TextEquals(Expression left, Expression right)
    {
        var (column, other) = Mentions(left) ? (left, right) : (right, left);
        if (Mentions(other))
        {
            return Expression.Equal(Folding.Of(Visit(column)!), Folding.Of(Visit(other)!));
        }

        var value = (string?)ValueOf(other);
        return value is null || ComparesExactly(column)
            ? Expression.Equal(Visit(column)!, value is null ? Expression.Constant(null, typeof(string)) : Captured.Value(value, typeof(string)))
            : Expression.Equal(Folding.Of(Visit(column)!), Captured.Value(value.Fold(), typeof(string)));
    }

    private MethodCallExpression TextMatch(string method, Expression[] arguments)
    {
        var value = (string)ValueOf(arguments[1])!;
        var exact = ComparesExactly(arguments[0]);
        var column = Visit(arguments[0])!;
        return Expression.Call(
            exact ? column : Folding.Of(column),
            typeof(string).GetMethod(method, [typeof(string)])!,
            Captured.Value(exact ? value : value.Fold(), typeof(string)));
    }

    private Expression Wildcard(Expression[] arguments)
    {
        var pattern = ((string)ValueOf(arguments[1])!).Replace('*', '%');
        var text = Expression.Constant(pattern.Trim('%'));
        return (pattern.StartsWith('%'), pattern.EndsWith('%')) switch
        {
            (true, true) => TextMatch(nameof(string.Contains), [arguments[0], text]),
            (true, false) => TextMatch(nameof(string.EndsWith), [arguments[0], text]),
            (false, true) => TextMatch(nameof(string.StartsWith), [arguments[0], text]),
            _ => TextEquals(arguments[0], text),
        };
    }
}
