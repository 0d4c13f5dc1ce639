using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class RecordTrail<T>(IAuditDescription<T> description, IAuditTrail trail) : IRecordTrail<T>
    where T : class, IRecord
{
    public async Task<Func<UserAccessDbContext, CancellationToken, Task>> DescribeAsync(Change<T> change, CancellationToken cancellationToken)
    {
        AuditEntry entry = await description.DescribeAsync(change, cancellationToken);
        return (context, stop) => trail.AppendAsync(context, [entry], stop);
    }
}
