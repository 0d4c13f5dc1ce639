using Our.UserAccess.LifeCycle.Contracts;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.LifeCycle;

internal sealed class ClientIds(IUserService users) : IClientIds
{
    public async Task<IReadOnlyList<string>> OfAsync(Guid user) => [.. await users.GetClientIdsAsync(user)];

    public Task<bool> RemoveAsync(Guid user, string clientId) => users.RemoveClientIdAsync(user, clientId);

    public async Task<bool> AddAsync(Guid user, string clientId) =>
        await users.AddClientIdAsync(user, clientId) is UserClientCredentialsOperationStatus.Success;
}
