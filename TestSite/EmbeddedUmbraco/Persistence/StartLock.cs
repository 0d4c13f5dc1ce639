namespace EmbeddedUmbraco.Persistence;

/// <summary>One process at a time prepares the database. The operating system releases the lock when a process dies.</summary>
internal static class StartLock
{
    private const int WindowsSharingViolation = 32;
    private const int LinuxTryAgain = 11;
    private const int MacTryAgain = 35;

    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<FileStream> TakeAsync(string folder, TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "start.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException taken) when (IsTaken(taken))
            {
                if (clock.GetElapsedTime(started) >= patience)
                {
                    throw new StartLockedException(taken);
                }

                await Task.Delay(Pause, clock, cancellationToken);
            }
        }
    }

    // What a full disk or a missing folder throws says nothing about another process.
    private static bool IsTaken(IOException failure) => (failure.HResult & 0xFFFF) is WindowsSharingViolation or LinuxTryAgain or MacTryAgain;
}
