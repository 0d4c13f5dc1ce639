namespace Our.UserAccess.Host.Consistency;

/// <summary>Marks what the package writes to Umbraco, so that it does not take it for a change in the core screens.</summary>
internal sealed class OwnWrites
{
    private readonly AsyncLocal<bool> _isWriting = new();

    public bool IsWriting => _isWriting.Value;

    public async Task<T> RunAsync<T>(Func<Task<T>> write)
    {
        // INVARIANT: set within this method, so that it ends with it: what a caller does afterwards is not ours.
        _isWriting.Value = true;
        return await write();
    }
}
