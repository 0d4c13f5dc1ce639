namespace Our.UserAccess.Audit.Contracts;

/// <summary>What the trail knows about how things were at a moment: whatever changed since then, as it was before.</summary>
internal interface IAuditHistory
{
    /// <summary>Reads all changes of access after the moment; what did not change since is as it is now.</summary>
    Task<AuditHistory> SinceAsync(DateTime at, CancellationToken cancellationToken);
}
