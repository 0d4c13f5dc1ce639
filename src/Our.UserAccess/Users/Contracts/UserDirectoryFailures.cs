using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

internal static class UserDirectoryFailures
{
    public static Failure KindFilterUnsupported { get; } = new(
        "kind-filter-unsupported",
        FailureKind.Invalid,
        "Users cannot be filtered by kind here.",
        "This version of Umbraco cannot filter users by kind. Leave 'kind' out.");
}
