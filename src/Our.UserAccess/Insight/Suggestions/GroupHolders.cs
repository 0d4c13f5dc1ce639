using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Suggestions;

/// <summary>Who holds which group, in a workspace or at all, of the people who come in and whom the caller sees.</summary>
internal sealed class GroupHolders(IUserDirectory users, IAccessFacts facts, TimeProvider clock)
{
    public async Task<ILookup<Guid, Guid>> OfAsync(Guid? workspace)
    {
        AccessSnapshot current = facts.Current ?? AccessSnapshot.Empty;
        DateTimeOffset now = clock.GetUtcNow();
        IReadOnlyList<Guid> seen = await users.FindIdsAsync(new UserQuery { State = [UserItemState.Active, UserItemState.Inactive], Kind = [UserItemKind.Default] });
        return seen
            .SelectMany(user => current.GroupsOf(user, now)
                .Where(held => workspace is null || held.Workspace == workspace)
                .Select(held => held.Group).Distinct()
                .Select(group => (Group: group, User: user)))
            .ToLookup(held => held.Group, held => held.User);
    }
}
