using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Credentials;

internal sealed class ListCredentialsHandler(IUserDirectory users, IClientIds clients, ISeenCredentials seen)
{
    public async Task<Outcome<CredentialItem[]>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!(await users.NamesAsync([id])).ContainsKey(id))
        {
            return PrincipalFailures.UserNotFound(id);
        }

        IReadOnlyDictionary<string, DateTime> since = await seen.SeeAsync(id, await clients.OfAsync(id), cancellationToken);
        CredentialItem[] items = [.. since.OrderBy(credential => credential.Value).Select(credential => new CredentialItem(credential.Key, credential.Value, null))];
        return items;
    }
}
