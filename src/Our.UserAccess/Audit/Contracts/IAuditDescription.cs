using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Audit.Contracts;

/// <summary>Says what a change of a record is to those who read it later. Asked before the change is stored, outside its transaction.</summary>
internal interface IAuditDescription<T>
    where T : class, IRecord
{
    Task<AuditEntry> DescribeAsync(Change<T> change, CancellationToken cancellationToken);
}
