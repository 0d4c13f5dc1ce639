namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>Does something once a file of a data folder is there and has grown to a size: a point in a start that is not a time.</summary>
internal sealed class DataFolderWatch : IDisposable
{
    private readonly FileSystemWatcher _watcher;
    private readonly string _path;
    private readonly long _bytes;
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action _then;

    public DataFolderWatch(string folder, string file, long bytes, Action then)
    {
        (_path, _bytes, _then) = (Path.Combine(folder, file), bytes, then);
        _watcher = new FileSystemWatcher(folder, file) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.Size | NotifyFilters.LastWrite };
        _watcher.Created += (_, _) => Look();
        _watcher.Changed += (_, _) => Look();
        _watcher.EnableRaisingEvents = true;
    }

    public Task Reached => _reached.Task;

    public void Dispose() => _watcher.Dispose();

    private void Look()
    {
        var file = new FileInfo(_path);
        // Said first, so that whoever also waits for what follows from it hears this before.
        if (file.Exists && file.Length >= _bytes && _reached.TrySetResult())
        {
            _then();
        }
    }
}
