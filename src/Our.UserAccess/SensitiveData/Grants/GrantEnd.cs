using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.SensitiveData.Grants;

internal static class GrantEnd
{
    /// <summary>Ended, not erased: that it was there is what the page and the trail are for. One that has not begun ends before it does.</summary>
    public static Change<Assignment> Of(Assignment before, DateTime now) => Change<Assignment>.Updating(before, before with
    {
        From = before.From > now ? now : before.From,
        Until = now,
        Version = before.Version + 1,
    });
}
