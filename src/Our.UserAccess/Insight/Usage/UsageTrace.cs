using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Usage;

internal sealed class UsageTrace(UsageStore store) : IUserTrace
{
    public Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken) => store.ForgetAsync(userIds, cancellationToken);
}
