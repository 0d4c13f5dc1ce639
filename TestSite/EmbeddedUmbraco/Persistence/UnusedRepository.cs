using System.Reflection;

namespace EmbeddedUmbraco.Persistence;

/// <summary>Stands in for a repository that a service wants in its constructor but never calls in what this host does.</summary>
internal class UnusedRepository : DispatchProxy
{
    public static T Of<T>() where T : class => Create<T, UnusedRepository>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        throw new NotSupportedException($"The embedded host has no store behind {targetMethod?.DeclaringType?.Name}.{targetMethod?.Name}.");
}
