using Microsoft.EntityFrameworkCore;

namespace Our.UserAccess.Audit.Contracts;

/// <summary>Records what happens. An event is stored together with what it tells, or not at all.</summary>
internal interface IAuditTrail
{
    /// <summary>
    /// Adds events to the transaction in which their change is stored. The last thing before the commit: from here on until
    /// then nobody else can record anything.
    /// </summary>
    Task AppendAsync(DbContext transaction, IReadOnlyCollection<AuditEntry> entries, CancellationToken cancellationToken);

    /// <summary>Records what has no row of ours, in a transaction of its own. Never within one of Umbraco's.</summary>
    Task RecordAsync(IReadOnlyCollection<AuditEntry> entries, CancellationToken cancellationToken);
}
