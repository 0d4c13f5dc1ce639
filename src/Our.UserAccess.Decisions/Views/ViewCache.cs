namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// The views of users who have asked lately, shared by successive versions. Reading takes no lock; a lost or displaced
/// view is made again.
/// </summary>
internal sealed class ViewCache(int users)
{
    /// <summary>More are not kept: memory stays bounded on sites with very many users. A scope is small, a compiled view is not.</summary>
    private const int MostCompiled = 2048;
    private const int MostScopes = 32_768;

    private readonly UserView?[] _views = new UserView?[users];
    private readonly UserRing _compiled = new(MostCompiled);
    private readonly UserRing _scopes = new(Math.Min(MostScopes, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)users + 1)));

    private ViewCache(ViewCache smaller, int users)
        : this(users)
    {
        smaller._views.CopyTo(_views, 0);
        _compiled.CopyFrom(smaller._compiled);
        _scopes.CopyFrom(smaller._scopes);
    }

    public UserView? this[int user] => Volatile.Read(ref _views[user]);

    public void Keep(int user, UserView view, bool isNew)
    {
        Volatile.Write(ref _views[user], view);
        if (isNew && (view.Compiled is null ? _scopes : _compiled).Add(user) is { } oldest)
        {
            Volatile.Write(ref _views[oldest], null);
        }
    }

    /// <summary>A cache for at least so many users, with the views of this one.</summary>
    public ViewCache For(int users) => users <= _views.Length ? this : new ViewCache(this, users + (users / 2));
}
