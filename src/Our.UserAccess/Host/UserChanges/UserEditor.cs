using Our.UserAccess.Host.Groups;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Loads a user, changes what was asked for and saves it, so that nothing else is lost: not the groups and start nodes that
/// Umbraco's UpdateAsync replaces, nor what a later version keeps of a user.
/// </summary>
internal sealed class UserEditor(
    IUserService users, ReadGroups groups, UserSaves saves, UserSessions sessions, ProfileRules rules, BackOfficeUser current) : IUserEditor
{
    // Asked for too many at once, SQL Server refuses.
    private const int AtOnce = 1000;

    public async Task<UserRecord?> FindAsync(Guid id) => await users.GetAsync(id) is IUser user ? UserRecords.Of(user) : null;

    public async Task<IReadOnlyDictionary<Guid, UserRecord>> FindAsync(IReadOnlyCollection<Guid> ids)
    {
        var found = new Dictionary<Guid, UserRecord>(ids.Count);
        foreach (Guid[] part in ids.Chunk(AtOnce))
        {
            foreach (IUser user in await users.GetAsync(part))
            {
                found[user.Key] = UserRecords.Of(user);
            }
        }

        return found;
    }

    public Failure? Check(Guid? id, ProfileFields profile) => rules.Check(id, profile);

    public Task<Failure?> SaveProfileAsync(Guid id, ProfileFields profile) => ChangeAsync(id, user =>
    {
        user.Name = profile.Name;
        user.Email = profile.Email;
        user.Username = profile.UserName;
        user.Language = profile.LanguageIsoCode;
    });

    public async Task<Failure?> SaveGroupsAsync(Guid id, IReadOnlyCollection<Guid> groupIds)
    {
        IUserGroup[] wanted = [.. await groups.OfAsync(groupIds)];
        return await ChangeAsync(id, user =>
        {
            user.ClearGroups();
            Array.ForEach(wanted, group => user.AddGroup(group.ToReadOnlyGroup()));
        });
    }

    public Task<Failure?> EnableAsync(Guid id) => ChangeAsync(id, user => user.IsApproved = true);

    public async Task<Failure?> DisableAsync(Guid id)
    {
        IUser? disabled = null;
        Failure? refused = await ChangeAsync(id, user =>
        {
            user.IsApproved = false;
            user.InvitedDate = null;
            UserSessions.Renew(user);
            disabled = user;
        });
        if (refused is null)
        {
            sessions.Clear(disabled!);
        }

        return refused;
    }

    public async Task<Failure?> UnlockAsync(Guid id) => UserStatuses.Failure((await users.UnlockAsync(Performer, id)).Status);

    public Task<Failure?> EndSessionsAsync(Guid id) => sessions.EndAsync(id);

    public async Task<Failure?> DeleteAsync(Guid id)
    {
        Failure? refused = UserStatuses.Failure(await users.DeleteAsync(Performer, new HashSet<Guid> { id }));

        // Umbraco answers "Success" when a handler has stopped it.
        return refused ?? (await users.GetAsync(id) is null ? null : UserChangeFailures.Vetoed);
    }

    private Guid Performer => current.Id ?? Constants.Security.SuperUserKey;

    private async Task<Failure?> ChangeAsync(Guid id, Action<IUser> change)
    {
        if (await users.GetAsync(id) is not IUser user)
        {
            return UserChangeFailures.RefusedByUmbraco("UserNotFound");
        }

        change(user);
        return await saves.SaveAsync(user);
    }
}
