using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

/// <summary>People as items of a finding: those that the current user sees, a page of them read from Umbraco.</summary>
internal sealed class FoundPeople(IUserDirectory users)
{
    /// <param name="ids">Whoever it is about, in any order.</param>
    /// <param name="page">Which of them, by name.</param>
    public async Task<Page<FindingItem>> SeenAsync(IReadOnlyCollection<Guid> ids, PageRequest page)
    {
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync(ids);
        return page.Take == 0
            ? new Page<FindingItem>(names.Count, [])
            : await PageAsync([.. names.OrderBy(name => name.Value, StringComparer.CurrentCultureIgnoreCase).ThenBy(name => name.Key).Select(name => name.Key)], page);
    }

    /// <param name="ids">People whom the current user sees, in their order.</param>
    /// <param name="page">Which of them.</param>
    public async Task<Page<FindingItem>> PageAsync(IReadOnlyList<Guid> ids, PageRequest page)
    {
        IReadOnlyList<UserItem> shown = await users.ReadAsync([.. ids.Skip(page.Skip).Take(page.Take)]);
        return new Page<FindingItem>(ids.Count, [.. shown.Select(user => new FindingItem(AuditSubjectKinds.User, user.Id, user.Name, user.Email, user.LastLoginDate))]);
    }
}
