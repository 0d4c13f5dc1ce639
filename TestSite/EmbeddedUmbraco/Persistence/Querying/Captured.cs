using System.Linq.Expressions;

namespace EmbeddedUmbraco.Persistence.Querying;

/// <summary>A value as EF Core sees a captured variable, so that it becomes a parameter and the query's plan is cached.</summary>
internal static class Captured
{
    public static Expression Value(object? value, Type type)
    {
        var box = Activator.CreateInstance(typeof(Box<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(box), nameof(Box<object>.Item));
    }

    private sealed class Box<T>(T item)
    {
        public T Item { get; } = item;
    }
}
