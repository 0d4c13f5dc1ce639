using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Users;

internal sealed class UserIdKeyResolver(ICoreScopeProvider scopes, IAmbientDatabase ambient) : IUserIdKeyResolver
{
    public async Task<int> GetAsync(Guid key) => await TryGetAsync(key) is { Success: true, Result: var id }
        ? id
        : throw new InvalidOperationException($"There is no user with key {key}.");

    public async Task<Guid> GetAsync(int id) => await TryGetAsync(id) is { Success: true, Result: var key }
        ? key
        : throw new InvalidOperationException($"There is no user with id {id}.");

    public Task<Attempt<int>> TryGetAsync(Guid key)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var id = ambient.Db.Set<UserRow>().Where(row => row.Key == key).Select(row => (int?)row.Id).FirstOrDefault();
        return Task.FromResult(id is { } found ? Attempt.Succeed(found) : Attempt.Fail<int>());
    }

    public Task<Attempt<Guid>> TryGetAsync(int id)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var key = ambient.Db.Set<UserRow>().Where(row => row.Id == id).Select(row => (Guid?)row.Key).FirstOrDefault();
        return Task.FromResult(key is { } found ? Attempt.Succeed(found) : Attempt.Fail<Guid>());
    }
}
