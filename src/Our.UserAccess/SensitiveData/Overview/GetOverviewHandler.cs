using Microsoft.Extensions.Options;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.Overview;

internal sealed class GetOverviewHandler(
    SensitiveRows rows, IUserDirectory users, ISensitiveDataGroup group, IRecordStore<SensitiveDataOwner> owners, IPrincipalNames names, IOptionsMonitor<SensitiveDataOptions> options)
{
    public async Task<SensitiveDataOverview> HandleAsync(CancellationToken cancellationToken)
    {
        string? name = await group.NameAsync();
        SensitiveDataOptions now = options.CurrentValue;
        return new SensitiveDataOverview(
            new SensitiveDataGroupItem(group.Id, name, IsLost: name is null),
            await OwnerAsync(cancellationToken),
            new SensitiveDataSettings((int)now.Longest.TotalDays, (int)now.Remind.TotalDays, AdministratorsNeedGrant: true),
            await CountAsync(cancellationToken));
    }

    private async Task<SensitiveName?> OwnerAsync(CancellationToken cancellationToken)
    {
        Guid? id = (await owners.FindAsync(SensitiveDataOwner.OnlyId, cancellationToken))?.UserId;
        return id is { } owner && (await names.OfUsersAsync([owner])).TryGetValue(owner, out string? name) ? new SensitiveName(owner, name) : null;
    }

    private async Task<SensitiveDataCounts> CountAsync(CancellationToken cancellationToken)
    {
        UserSight sight = await users.SightAsync();
        SensitiveRow[] seen = [.. (await rows.ReadAsync(cancellationToken)).Where(row => sight.Includes(row.UserId))];
        int expiring = Count(seen, SensitiveState.Expiring);
        return new SensitiveDataCounts(
            People: seen.Where(row => row.SeesNow).Select(row => row.UserId).Distinct().Count(),
            Temporary: expiring + Count(seen, SensitiveState.Active),
            Expiring: expiring,
            Permanent: Count(seen, SensitiveState.Permanent),
            Upcoming: Count(seen, SensitiveState.Upcoming),
            Ended: Count(seen, SensitiveState.Ended));
    }

    private static int Count(SensitiveRow[] rows, SensitiveState state) => rows.Count(row => row.State == state);
}
