using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Grants;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.People;

/// <summary>Rows with everything that is shown of them; read for a page at once.</summary>
internal sealed class SensitivePeople(
    SensitiveRows rows,
    GrantStore grants,
    SensitiveActions actions,
    IUserDirectory users,
    IPrincipalNames names,
    IMembershipHistory history,
    ISensitiveDataGroup group,
    IAccessFacts facts,
    IAdministrators administrators,
    TimeProvider clock)
{
    public async Task<SensitivePerson> OfGrantAsync(Guid id, CancellationToken cancellationToken)
    {
        Assignment grant = await grants.FindAsync(id, cancellationToken) ?? throw new InvalidOperationException("A grant that was stored is gone.");
        return (await OfAsync([rows.RowOf(grant)], cancellationToken)).Single();
    }

    /// <summary>Those whom the person who asks may see, in the same order.</summary>
    public async Task<IReadOnlyList<SensitivePerson>> OfAsync(IReadOnlyList<SensitiveRow> page, CancellationToken cancellationToken)
    {
        Dictionary<Guid, UserItem> people = (await users.ReadAsync([.. page.Select(row => row.UserId).Distinct()])).ToDictionary(user => user.Id);
        IReadOnlyDictionary<Guid, string> givers = await names.OfUsersAsync([.. page.Select(row => row.Grant?.CreatedById).OfType<Guid>().Distinct()]);
        Guid[] members = [.. page.Where(row => row.Grant is null).Select(row => row.UserId)];
        IReadOnlyDictionary<Guid, MembershipBeginning> beginnings = await history.BeginningsAsync(group.Id, members, cancellationToken);
        var shown = new List<SensitivePerson>();
        foreach (SensitiveRow row in page.Where(row => people.ContainsKey(row.UserId)))
        {
            SensitiveUser user = UserOf(people[row.UserId]);
            IReadOnlyList<SensitiveAction> allowed = await actions.OfAsync(row, cancellationToken);
            shown.Add(row.Grant is { } grant ? Granted(row, grant, user, givers, allowed) : Member(row, user, beginnings.GetValueOrDefault(row.UserId), allowed));
        }

        return shown;
    }

    private static SensitivePerson Granted(
        SensitiveRow row, Assignment grant, SensitiveUser user, IReadOnlyDictionary<Guid, string> givers, IReadOnlyList<SensitiveAction> actions) => new()
    {
        GrantId = grant.Id,
        User = user,
        How = SensitiveHow.Grant,
        State = row.State,
        Since = grant.From ?? grant.CreatedAt,
        Until = grant.Until,
        GrantedBy = givers.TryGetValue(grant.CreatedById, out string? name) ? new SensitiveName(grant.CreatedById, name) : null,
        Reason = grant.Reason,
        EndedAt = row.State == SensitiveState.Ended ? grant.Until : null,
        Actions = actions,
    };

    private static SensitivePerson Member(SensitiveRow row, SensitiveUser user, MembershipBeginning? beginning, IReadOnlyList<SensitiveAction> actions) => new()
    {
        GrantId = null,
        User = user,
        How = SensitiveHow.Membership,
        State = row.State,
        Since = beginning?.At,
        Until = null,
        GrantedBy = beginning is null ? null : new SensitiveName(beginning.By.Id, beginning.By.Name),
        Reason = null,
        EndedAt = null,
        Actions = actions,
    };

    private SensitiveUser UserOf(UserItem user) => new(
        user.Id,
        user.Name,
        user.State,
        facts.Current?.GroupsOf(user.Id, clock.GetUtcNow()).Any(held => held.Group == administrators.GroupId && held.Workspace is null) is true);
}
