namespace EmbeddedUmbraco.Persistence;

/// <summary>One process at a time prepares the database. The operating system releases the lock when a process dies.</summary>
internal static class StartLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<FileStream> TakeAsync(string folder, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(Patience);
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "start.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (!timeout.IsCancellationRequested && Directory.Exists(folder))
            {
                await Task.Delay(Pause, timeout.Token);
            }
        }
    }
}
