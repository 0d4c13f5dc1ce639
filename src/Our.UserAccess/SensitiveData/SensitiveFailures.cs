using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.SensitiveData;

internal static class SensitiveFailures
{
    public static Failure MayNotManage { get; } = new(
        "permission-denied",
        FailureKind.Forbidden,
        "You may not do this.",
        "None of your groups has the permission 'Manage access to sensitive data'. An administrator can add it to one of them.");

    public static Failure UseGrant(string? group) => new(
        "use-a-grant",
        FailureKind.Conflict,
        "Access to sensitive data is given as a grant.",
        $"Nobody is put into the group {group ?? "Sensitive data"} directly. Give them a grant under Sensitive data: it has a reason and an end, and it can be renewed.");

    public static Failure GrantNotFound(Guid id) => new(
        "grant-not-found", FailureKind.NotFound, "There is no such grant.", $"The grant {id} does not exist, or you may not see it.");

    public static Failure GrantEnded { get; } = new(
        "grant-ended", FailureKind.Conflict, "The grant has ended.", "What has ended stays as it was. Give a new grant.");

    public static Failure NotAMember(string name) => new(
        "not-a-member", FailureKind.NotFound, "There is nothing to take away.", $"{name} has no access to sensitive data by membership.");

    public static Failure HeldByGrant(string name) => new(
        "held-by-grant", FailureKind.Conflict, "The membership belongs to a grant.", $"{name} sees sensitive data by a grant. End the grant: the membership goes with it.");

    public static Failure GroupLost(string why) => new("umbraco-refused", FailureKind.Conflict, "The group for sensitive data is missing.", why);
}
