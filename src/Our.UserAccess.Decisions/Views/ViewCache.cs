namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// The views of users who have asked lately, shared by successive versions. Reading takes no lock; a lost or displaced
/// view is compiled again.
/// </summary>
internal sealed class ViewCache(int users)
{
    /// <summary>More views than this are not kept: memory stays bounded on sites with very many users.</summary>
    private const int Limit = 2048;

    private const int Nobody = -1;

    private readonly UserView?[] _views = new UserView?[users];
    private readonly int[] _compiled = Enumerable.Repeat(Nobody, Limit).ToArray();
    private int _count;

    public int Users => _views.Length;

    public UserView? this[int user] => Volatile.Read(ref _views[user]);

    public void Keep(int user, UserView view, bool isCompiled)
    {
        Volatile.Write(ref _views[user], view);
        if (isCompiled)
        {
            var slot = Interlocked.Increment(ref _count) & (Limit - 1);
            var oldest = Interlocked.Exchange(ref _compiled[slot], user);
            if (oldest != Nobody && oldest != user)
            {
                Volatile.Write(ref _views[oldest], null);
            }
        }
    }

    /// <summary>A cache for at least so many users, with the views of this one.</summary>
    public ViewCache For(int users)
    {
        if (users <= Users)
        {
            return this;
        }

        var larger = new ViewCache(users + (users / 2));
        _views.CopyTo(larger._views, 0);
        _compiled.CopyTo(larger._compiled, 0);
        larger._count = _count;
        return larger;
    }
}
