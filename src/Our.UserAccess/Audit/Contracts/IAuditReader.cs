using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Audit.Contracts;

/// <summary>Reads the trail for other capabilities, whoever asks.</summary>
internal interface IAuditReader
{
    /// <summary>The newest first. Counted, so only for actions of which there are not too many.</summary>
    Task<Page<AuditRecord>> FindAsync(AuditSearch search, PageRequest part, CancellationToken cancellationToken);
}
