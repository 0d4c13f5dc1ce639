using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Users.Contracts;

internal static class UserChangeFailures
{
    public static Failure HasSignedIn { get; } = new(
        "user-has-signed-in",
        FailureKind.Conflict,
        "Umbraco does not delete whoever has signed in.",
        "What they did points at them and would point at nobody. Disable or anonymise them instead: their history is kept, their name is not.");

    public static Failure Invited { get; } = new(
        "user-invited",
        FailureKind.Conflict,
        "This person has not accepted their invitation.",
        "Until they accept it there is nothing to enable or disable. Send the invitation again, or delete the user.");

    public static Failure Vetoed { get; } = ChangeFailures.Cancelled(
        "Umbraco, or another package of this site, did not allow it. Nothing was changed.");

    public static Failure RefusedByUmbraco(string status) => new(
        "refused-by-umbraco",
        FailureKind.Conflict,
        "Umbraco refused the change.",
        $"Umbraco's answer was {status}. Nothing was changed.");
}
