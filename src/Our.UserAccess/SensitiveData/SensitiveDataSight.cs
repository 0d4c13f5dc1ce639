using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.SensitiveData;

/// <summary>
/// Who sees sensitive data at this moment. Umbraco asks for the membership alone; here the windows of grants count too, so
/// that a grant ends on time wherever the membership is taken away a moment later.
/// </summary>
internal sealed class SensitiveDataSight(IAccessFacts facts, ISensitiveDataGroup group, IFollowedWindows windows, TimeProvider clock)
{
    public async ValueTask<bool> OfAsync(Guid user, CancellationToken cancellationToken)
    {
        if (facts.Current is not { } snapshot)
        {
            return false;
        }

        Window[] granted = [.. snapshot.AssignmentsOf(user).Where(assignment => assignment.Group == group.Id).Select(assignment => assignment.Window)];
        if (granted.Any(window => window.Contains(Now)))
        {
            return true;
        }

        // A membership counts by itself, unless it is what is left of a window that closed and was not followed yet.
        DateTimeOffset? end = granted.Where(window => window.Until <= Now).Max(window => window.Until);
        return snapshot.MembershipsOf(user).Contains(group.Id)
            && (end is null || end.Value.UtcDateTime <= await windows.ReachedAsync(cancellationToken));
    }

    private DateTimeOffset Now => clock.GetUtcNow();
}
