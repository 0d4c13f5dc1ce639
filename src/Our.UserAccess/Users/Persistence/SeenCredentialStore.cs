using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.Credentials;

namespace Our.UserAccess.Users.Persistence;

internal sealed class SeenCredentialStore(IDbContextFactory<UserAccessDbContext> contexts, TimeProvider clock) : ISeenCredentials
{
    public async Task<IReadOnlyDictionary<string, DateTime>> SeeAsync(
        Guid userId, IReadOnlyCollection<string> clientIds, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(userId, clientIds, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else looked at the same moment: now there is nothing new any more.
            return await WriteAsync(userId, clientIds, cancellationToken);
        }
    }

    private async Task<IReadOnlyDictionary<string, DateTime>> WriteAsync(
        Guid userId, IReadOnlyCollection<string> clientIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<SeenCredential> known = await context.Set<SeenCredential>().AsTracking()
            .Where(row => row.UserId == userId || clientIds.Contains(row.ClientId))
            .ToListAsync(cancellationToken);

        // A client id that was gone and comes back, here or with another user, is a new one.
        SeenCredential[] seen = [.. known.Where(row => row.UserId == userId && clientIds.Contains(row.ClientId))];
        context.RemoveRange(known.Except(seen));
        await context.SaveChangesAsync(cancellationToken);
        SeenCredential[] added = [.. clientIds.Except(seen.Select(row => row.ClientId), StringComparer.Ordinal).Select(id => New(userId, id))];
        context.AddRange(added);
        await context.SaveChangesAsync(cancellationToken);
        return seen.Concat(added).ToDictionary(row => row.ClientId, row => row.SeenAt, StringComparer.Ordinal);
    }

    private SeenCredential New(Guid userId, string clientId) =>
        new() { ClientId = clientId, UserId = userId, SeenAt = clock.GetUtcNow().UtcDateTime };
}
