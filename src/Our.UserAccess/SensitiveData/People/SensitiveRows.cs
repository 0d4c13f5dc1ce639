using Microsoft.Extensions.Options;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Grants;

namespace Our.UserAccess.SensitiveData.People;

/// <summary>All grants of a year and all plain memberships: two queries, and the members of one group in memory.</summary>
internal sealed class SensitiveRows(
    GrantStore grants, IAccessFacts facts, IFollowedWindows windows, ISensitiveDataGroup group, IOptionsMonitor<SensitiveDataOptions> options, TimeProvider clock)
{
    public async Task<IReadOnlyList<SensitiveRow>> ReadAsync(CancellationToken cancellationToken)
    {
        SensitiveRow[] granted = [.. (await grants.RecentAsync(cancellationToken)).Select(RowOf)];
        DateTime followed = await windows.ReachedAsync(cancellationToken);
        return [.. granted, .. Members(granted.ToLookup(row => row.UserId), followed)];
    }

    public SensitiveRow RowOf(Assignment grant) => new(grant.UserId, grant, StateOf(grant, clock.GetUtcNow().UtcDateTime));

    private IEnumerable<SensitiveRow> Members(ILookup<Guid, SensitiveRow> granted, DateTime followed) => (facts.Current?.MembersOf(group.Id) ?? [])
        .Where(member => !granted[member].Any(row => row.SeesNow || (row.State == SensitiveState.Ended && row.Grant?.Until > followed)))
        .Select(member => new SensitiveRow(member, Grant: null, SensitiveState.Permanent));

    private SensitiveState StateOf(Assignment grant, DateTime now) => grant.StateAt(now) switch
    {
        AssignmentState.Ended => SensitiveState.Ended,
        AssignmentState.Planned => SensitiveState.Upcoming,
        _ when grant.Until is null => SensitiveState.Permanent,
        _ => grant.Until <= now + options.CurrentValue.Remind ? SensitiveState.Expiring : SensitiveState.Active,
    };
}
