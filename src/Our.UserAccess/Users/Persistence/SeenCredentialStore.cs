using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.Credentials;

namespace Our.UserAccess.Users.Persistence;

internal sealed class SeenCredentialStore(IDbContextFactory<UserAccessDbContext> contexts, ICurrentUser current, TimeProvider clock) : ISeenCredentials
{
    public async Task<IReadOnlyDictionary<string, DateTime>> SeeAsync(
        Guid userId, IReadOnlyCollection<string> clientIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<SeenCredential> seen = await context.Set<SeenCredential>().Where(row => row.UserId == userId).ToListAsync(cancellationToken);

        // A client id that is gone and comes back is a new one.
        context.RemoveRange(seen.Where(row => !clientIds.Contains(row.ClientId)));
        SeenCredential[] added = [.. clientIds.Except(seen.Select(row => row.ClientId), StringComparer.Ordinal).Select(id => New(userId, id))];
        context.AddRange(added);
        await context.SaveChangesAsync(cancellationToken);
        return seen.Concat(added).Where(row => clientIds.Contains(row.ClientId)).ToDictionary(row => row.ClientId, row => row.SeenAt, StringComparer.Ordinal);
    }

    private SeenCredential New(Guid userId, string clientId) =>
        new() { ClientId = clientId, UserId = userId, SeenAt = clock.GetUtcNow().UtcDateTime, SeenById = current.Id ?? Guid.Empty };
}
