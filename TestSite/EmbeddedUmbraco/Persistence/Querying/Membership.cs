using System.Collections;
using System.Linq.Expressions;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>Builds <c>values.Contains(entity.Field)</c>.</summary>
internal static class Membership
{
    public static Expression<Func<T, bool>> Of<T>(Expression<Func<T, object>> selector, IEnumerable? values)
    {
        var field = selector.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : selector.Body;
        return Expression.Lambda<Func<T, bool>>(In(field, values ?? Array.Empty<object>()), selector.Parameters);
    }

    public static Expression In(Expression field, IEnumerable values)
    {
        var type = Nullable.GetUnderlyingType(field.Type) ?? field.Type;
        var items = values.Cast<object?>().Where(value => value is not null).Select(value => Cast(value!, type)).ToArray();
        var typed = Array.CreateInstance(field.Type, items.Length);
        for (var index = 0; index < items.Length; index++)
        {
            typed.SetValue(items[index], index);
        }

        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [field.Type], Captured.Value(typed, typeof(IEnumerable<>).MakeGenericType(field.Type)), field);
    }

    private static object Cast(object value, Type type) =>
        type.IsInstanceOfType(value) ? value
        : type.IsEnum ? Enum.ToObject(type, value)
        : Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
}
