using Umbraco.Cms.Core.Scoping;

namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>Objects and actions that live until the outermost scope ends.</summary>
internal sealed class EmbeddedScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = new(StringComparer.Ordinal);

    public Guid InstanceId { get; } = Guid.CreateVersion7();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        Enlist<object?>(key, () => null, (completed, _) => action(completed), priority);

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out var existing))
        {
            return (T?)existing.Item;
        }

        var item = creator();
        _enlisted[key] = new(item, completed => action?.Invoke(completed, item), priority);
        return item;
    }

    public T? GetEnlisted<T>(string key) => _enlisted.TryGetValue(key, out var enlisted) ? (T?)enlisted.Item : default;

    public void ScopeExit(bool completed)
    {
        var failures = new List<Exception>();
        foreach (var enlisted in _enlisted.Values.OrderBy(item => item.Priority))
        {
            try
            {
                enlisted.Exit(completed);
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        _enlisted.Clear();
        if (failures.Count > 0)
        {
            throw new AggregateException("Actions at the end of a scope failed.", failures);
        }
    }

    private sealed record Enlisted(object? Item, Action<bool> Exit, int Priority);
}
