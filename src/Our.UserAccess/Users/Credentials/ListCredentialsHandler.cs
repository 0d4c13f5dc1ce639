using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Credentials;

internal sealed class ListCredentialsHandler(IUserDirectory users, IUserSecurity security, ISeenCredentials seen)
{
    public async Task<Outcome<CredentialItem[]>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!(await users.NamesAsync([id])).ContainsKey(id))
        {
            return UserFailures.NotFound(id);
        }

        IReadOnlyDictionary<string, DateTime> since = await seen.SeeAsync(id, await security.ClientIdsOfAsync(id), cancellationToken);
        CredentialItem[] items = [.. since.OrderBy(credential => credential.Value).Select(credential => new CredentialItem(credential.Key, credential.Value, null))];
        return items;
    }
}
