namespace Our.UserAccess.Audit.Watching;

/// <summary>What is done to the trail from time to time.</summary>
internal interface IAuditUpkeep
{
    Task RunAsync(CancellationToken cancellationToken);
}
