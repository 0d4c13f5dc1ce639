using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Consistency.GetUserDrift;

internal sealed class GetUserDriftHandler(IUserDirectory users, IDriftReader drift)
{
    public async Task<Outcome<DriftItem[]>> HandleAsync(Guid id, CancellationToken cancellationToken) =>
        await users.GetAsync(id) is null ? PrincipalFailures.UserNotFound(id) : (DriftItem[])[.. await drift.OfUserAsync(id, cancellationToken)];
}
