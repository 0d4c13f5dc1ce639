namespace Our.UserAccess.Audit.Contracts;

/// <summary>Counts events of the trail, whoever asks.</summary>
internal interface IAuditCounts
{
    /// <param name="action">One of <see cref="AuditActions"/>.</param>
    /// <param name="from">UTC, inclusive.</param>
    /// <param name="until">UTC, exclusive.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<long> CountAsync(string action, DateTime from, DateTime until, CancellationToken cancellationToken);
}
