using System.Linq.Expressions;

namespace EmbeddedUmbraco.Persistence.Querying;

internal sealed class ParameterSwap(ParameterExpression from, Expression to) : ExpressionVisitor
{
    public static Expression In(Expression body, ParameterExpression from, Expression to) => new ParameterSwap(from, to).Visit(body);

    protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
}
