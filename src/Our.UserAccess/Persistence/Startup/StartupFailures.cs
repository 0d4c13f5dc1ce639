using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Persistence.Startup;

internal static class StartupFailures
{
    public static Failure Starting { get; } = NotReady("The site is still starting. Try again in a moment.");

    public static Failure NoDatabase { get; } = NotReady("Umbraco has no database yet. Finish installing Umbraco first.");

    public static Failure WaitingForMainServer { get; } = NotReady(
        "The tables of User Access are brought up to date by the main server, and it has not done so yet. Start the main server, or look into its log.");

    public static Failure MigrationFailed { get; } = NotReady(
        "The tables of User Access could not be created or updated. The log of the site names the cause. The next call tries again.");

    public static Failure UnknownProvider(string? name) => NotReady(
        $"User Access does not know the database provider '{name}'. Register an IUserAccessDatabaseProvider for it.");

    private static Failure NotReady(string detail) =>
        new("not-ready", FailureKind.Unavailable, "User Access is not ready.", detail);
}
