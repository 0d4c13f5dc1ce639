namespace Our.UserAccess.Decisions.Views;

/// <summary>The last users of whom something was kept, as many as may be: a power of two.</summary>
internal sealed class UserRing(int size)
{
    // One more than the user's index, so that a new ring is empty.
    private readonly int[] _users = new int[size];
    private int _count;

    /// <summary>Answers who gives way, if anybody does.</summary>
    public int? Add(int user)
    {
        var slot = Interlocked.Increment(ref _count) & (size - 1);
        var oldest = Interlocked.Exchange(ref _users[slot], user + 1) - 1;
        return oldest < 0 || oldest == user ? null : oldest;
    }

    /// <summary>Takes over what another ring holds, which is no larger.</summary>
    public void CopyFrom(UserRing other)
    {
        other._users.CopyTo(_users, 0);
        _count = other._users.Length - 1;
    }
}
