using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Insight.Contracts;

internal static class InsightPermissions
{
    public const string Read = "Our.UserAccess.Insight.Read";
    public const string Manage = "Our.UserAccess.Insight.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See the overview", "Sees what needs somebody now, and which rights people really use, as far as one sees the people.", Risk.Low)
        {
            ImpliedBy = [Manage],
            IsDelegated = true,
        },
        new(Manage, "Dismiss findings", "Takes a finding off everybody's overview for a time, with a reason, and puts it back.", Risk.Medium),
    ];
}
