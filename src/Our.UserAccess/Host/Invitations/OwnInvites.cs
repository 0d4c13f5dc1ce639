namespace Our.UserAccess.Host.Invitations;

/// <summary>Marks what invitations do to Umbraco's users, so that it is not taken for something done in the core screens.</summary>
internal sealed class OwnInvites
{
    private readonly AsyncLocal<bool> _isOwn = new();

    public bool IsOwn => _isOwn.Value;

    public async Task<T> RunAsync<T>(Func<Task<T>> write)
    {
        // INVARIANT: set within this method, so that it ends with it: what a caller does afterwards is not ours.
        _isOwn.Value = true;
        return await write();
    }
}
