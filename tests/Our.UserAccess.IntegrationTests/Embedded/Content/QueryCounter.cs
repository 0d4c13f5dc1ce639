using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

/// <summary>Counts the commands that a piece of code sends to a database. To be made before the first context is.</summary>
public sealed class QueryCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly AsyncLocal<StrongBox?> _counting = new();
    private readonly List<IDisposable> _subscriptions = [];

    public QueryCounter() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    public int In(Action code)
    {
        var box = _counting.Value = new StrongBox();
        code();
        _counting.Value = null;
        return box.Count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && _counting.Value is { } box)
        {
            box.Count++;
        }
    }

    public void OnCompleted()
    {
        // Nothing ends before the test does.
    }

    public void OnError(Exception error) => throw new InvalidOperationException("Counting failed.", error);

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private sealed class StrongBox
    {
        public int Count { get; set; }
    }
}
