using Our.UserAccess.AccessFacts.Contracts;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>
/// Gathers the users of one transaction while Umbraco tells of each on its own, so that they are read and put into the facts
/// once. They are in force before anything that follows a change looks at the facts, and when the transaction returns at the latest.
/// </summary>
internal sealed class FollowedTogether(IFactsKeeper facts, PrincipalFacts principals)
{
    private readonly AsyncLocal<HashSet<Guid>?> _gathering = new();

    /// <summary>Until it is disposed, by the one who began.</summary>
    public IDisposable Begin()
    {
        _gathering.Value = [];
        return new End(this);
    }

    /// <summary>False when nothing is gathered: they are to be followed at once.</summary>
    public bool Add(IEnumerable<Guid> users)
    {
        _gathering.Value?.UnionWith(users);
        return _gathering.Value is not null;
    }

    /// <summary>Puts into the facts what was gathered so far.</summary>
    public void Follow()
    {
        if (_gathering.Value is { Count: > 0 } users)
        {
            Guid[] keys = [.. users];
            users.Clear();
            facts.Change(builder => principals.PutUsers(keys, builder));
        }
    }

    private sealed class End(FollowedTogether together) : IDisposable
    {
        public void Dispose()
        {
            together.Follow();
            together._gathering.Value = null;
        }
    }
}
