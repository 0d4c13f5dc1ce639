using Our.UserAccess.Host.Groups;
using Our.UserAccess.Shared.Principals;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.Principals;

internal sealed class PrincipalNames(IUserService users, IUserGroupService groups, ReadGroups read) : IPrincipalNames
{
    public Guid SuperUser => Constants.Security.SuperUserKey;

    public async Task<IReadOnlyDictionary<Guid, string>> OfUsersAsync(IReadOnlyCollection<Guid> ids) =>
        ids.Count == 0
            ? new Dictionary<Guid, string>()
            : (await users.GetAsync(ids.Distinct())).ToDictionary(user => user.Key, user => user.Name ?? user.Username);

    public async Task<IReadOnlyDictionary<Guid, string>> OfGroupsAsync(IReadOnlyCollection<Guid> ids) =>
        (await read.OfAsync(ids)).ToDictionary(group => group.Key, group => group.Name ?? group.Alias);

    public async Task<IReadOnlyDictionary<Guid, string>> OfAllGroupsAsync() =>
        (await groups.GetAllAsync(0, int.MaxValue)).Items.ToDictionary(group => group.Key, group => group.Name ?? group.Alias);

    public async Task<IReadOnlyDictionary<Guid, string>> AliasesOfGroupsAsync(IReadOnlyCollection<Guid> ids) =>
        (await read.OfAsync(ids)).ToDictionary(group => group.Key, group => group.Alias);
}
