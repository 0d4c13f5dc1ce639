namespace Our.UserAccess.Decisions;

/// <summary>Holds the version that is in force. Readers take it without a lock; changes follow one another.</summary>
public sealed class AccessEngine(AccessSnapshot snapshot)
{
    private readonly Lock _changing = new();
    private volatile AccessSnapshot _current = snapshot;

    public AccessEngine()
        : this(AccessSnapshot.Empty)
    {
    }

    /// <summary>Take it once per operation: its answers agree with each other.</summary>
    public AccessSnapshot Current => _current;

    /// <summary>Puts changed facts in force. When the change throws, nothing has changed.</summary>
    public AccessSnapshot Change(Action<AccessSnapshotBuilder> change)
    {
        lock (_changing)
        {
            var builder = _current.ToBuilder();
            change(builder);
            return _current = builder.BuildSuccessor();
        }
    }

    /// <summary>Puts facts in force that were loaded anew.</summary>
    public void Replace(AccessSnapshot snapshot)
    {
        lock (_changing)
        {
            _current = snapshot;
        }
    }
}
