using System.Reflection;
using Umbraco.Cms.Core.Cache;

namespace EmbeddedUmbraco.Content;

/// <summary>
/// Stands in for Umbraco's published caches and URLs. This host has a backoffice and no website, so they are empty:
/// refreshing them does nothing and asking them finds nothing.
/// </summary>
internal class NothingPublished : DispatchProxy
{
    private static readonly MethodInfo _fromResult = typeof(Task).GetMethod(nameof(Task.FromResult))!;

    public static T Of<T>()
        where T : class => Create<T, NothingPublished>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Nothing(targetMethod!.ReturnType);

    private static object? Nothing(Type type)
    {
        if (type == typeof(void))
        {
            return null;
        }

        if (type == typeof(IAppCache))
        {
            return NoAppCache.Instance;
        }

        if (type == typeof(Task))
        {
            return Task.CompletedTask;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            var result = type.GetGenericArguments()[0];
            return _fromResult.MakeGenericMethod(result).Invoke(null, [Nothing(result)]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        {
            return Array.CreateInstance(type.GetGenericArguments()[0], 0);
        }

        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }
}
