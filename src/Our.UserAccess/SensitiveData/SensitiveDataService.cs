using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.SensitiveData;

internal sealed class SensitiveDataService(SensitiveDataSight sight, IAuditTrail trail) : ISensitiveData
{
    public ValueTask<bool> MaySeeAsync(Guid userKey, CancellationToken cancellationToken = default) => sight.OfAsync(userKey, cancellationToken);

    public Task ViewedAsync(SensitiveDataUse use, CancellationToken cancellationToken = default) =>
        RecordAsync(AuditActions.SensitiveDataViewed, use, cancellationToken);

    public Task ExportedAsync(SensitiveDataUse use, CancellationToken cancellationToken = default) =>
        RecordAsync(AuditActions.SensitiveDataExported, use, cancellationToken);

    private Task RecordAsync(string action, SensitiveDataUse use, CancellationToken cancellationToken) =>
        use.Count <= 0 ? Task.CompletedTask : trail.RecordAsync([SensitiveUses.EntryOf(action, use)], cancellationToken);
}
