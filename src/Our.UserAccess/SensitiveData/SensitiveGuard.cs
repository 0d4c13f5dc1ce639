using Microsoft.Extensions.Options;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Grants;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.SensitiveData;

internal sealed class SensitiveGuard(ISensitiveDataGroup group, IReach reach, IOptionsMonitor<SensitiveDataOptions> options, TimeProvider clock) : ISensitiveGuard
{
    public bool IsMeant(Change<Assignment> change) => change.Before?.GroupId == group.Id || change.After?.GroupId == group.Id;

    public async Task<Failure?> AssignmentAsync(Change<Assignment> change, CancellationToken cancellationToken)
    {
        if (!IsMeant(change))
        {
            return null;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        return change.After is not { } after || after.StateAt(now) == AssignmentState.Ended
            ? await ManagingAsync(cancellationToken)
            : await ShapeAsync(change.Before, after, now) ?? await ManagingAsync(cancellationToken);
    }

    public async Task<Failure?> MembershipAsync(IReadOnlyCollection<Guid> given, IReadOnlyCollection<Guid> taken, CancellationToken cancellationToken)
    {
        if (given.Contains(group.Id))
        {
            return SensitiveFailures.UseGrant(await group.NameAsync());
        }

        return taken.Contains(group.Id) ? await ManagingAsync(cancellationToken) : null;
    }

    private async Task<Failure?> ManagingAsync(CancellationToken cancellationToken) =>
        (await reach.OfAsync(SensitiveDataPermissions.Manage, cancellationToken)).IsEverywhere ? null : SensitiveFailures.MayNotManage;

    private async Task<Failure?> ShapeAsync(Assignment? before, Assignment after, DateTime now)
    {
        if (after.Source != GrantSources.Grant || after.WorkspaceId is not null)
        {
            return SensitiveFailures.UseGrant(await group.NameAsync());
        }

        var errors = new FieldErrors();
        if (before?.From != after.From || before?.Until != after.Until)
        {
            GrantRules.Add(errors, after.From, after.Until, now, options.CurrentValue.Longest);
        }

        return errors.ToFailure();
    }
}
