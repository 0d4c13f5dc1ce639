using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.Credentials;

namespace Our.UserAccess.Users.Persistence;

internal sealed class UserTraces(IDbContextFactory<UserAccessDbContext> contexts, IEnumerable<IUserTrace> others) : IUserTraces
{
    public async Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<UserNote>().Where(note => userIds.Contains(note.UserId)).ExecuteDeleteAsync(cancellationToken);
        await context.Set<SignInRecord>().Where(record => userIds.Contains(record.UserId)).ExecuteDeleteAsync(cancellationToken);
        await context.Set<SeenCredential>().Where(seen => userIds.Contains(seen.UserId)).ExecuteDeleteAsync(cancellationToken);
        foreach (IUserTrace other in others)
        {
            await other.ForgetAsync(userIds, cancellationToken);
        }
    }
}
