using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.Grants;

/// <summary>Ends a grant now. The membership goes with it.</summary>
internal sealed class EndGrantHandler(GrantStore grants, IUserDirectory users, ChangeRunner<Assignment> changes, IAuditContext audit, TimeProvider clock)
{
    /// <summary>Null when the grant has ended.</summary>
    public async Task<Failure?> HandleAsync(Guid id, string? reason, CancellationToken cancellationToken)
    {
        if (await grants.FindAsync(id, cancellationToken) is not Assignment before || await users.GetAsync(before.UserId) is null)
        {
            return SensitiveFailures.GrantNotFound(id);
        }

        if (ReasonRule.Check(reason) is Failure invalid)
        {
            return invalid;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        return before.StateAt(now) == AssignmentState.Ended
            ? SensitiveFailures.GrantEnded
            : await audit.RunAsync(new AuditScope { Reason = reason }, () => changes.RunAsync(GrantEnd.Of(before, now), "grant", cancellationToken));
    }
}
