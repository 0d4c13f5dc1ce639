using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Reviews.Contracts;

internal static class ReviewPermissions
{
    public const string Read = "Our.UserAccess.Reviews.Read";
    public const string Manage = "Our.UserAccess.Reviews.Manage";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See reviews", "Sees reviews of access with all their decisions, and downloads what was sealed.", Risk.Medium) { ImpliedBy = [Manage], IsDelegated = true },
        new(Manage, "Manage reviews", "Starts, closes, cancels and undoes reviews, within one's own rights and reach.", Risk.High) { IsDelegated = true },
    ];
}
