using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users;

internal static class UserFailures
{
    public static Failure HeldByAssignment(IReadOnlyCollection<string> groups) => new(
        "decided-by-assignments",
        FailureKind.Conflict,
        "Assignments decide about this group.",
        $"They hold {string.Join(", ", groups)} through an assignment. End the assignment, and the membership goes with it.");

    public static Failure WithheldByAssignment(IReadOnlyCollection<string> groups) => HeldByAssignment(groups) with
    {
        Detail = $"They have assignments of {string.Join(", ", groups)} that are planned or have ended, and a membership would give nothing beside them. Give the group through an assignment, in a workspace or everywhere.",
    };

    /// <summary>Null for somebody who has, or may have, a password.</summary>
    public static Failure? WithoutPassword(UserDetail user) => (user.SignInMethod, user.State) switch
    {
        (SignInMethod.SingleSignOn, _) => NoPassword("They sign in through another service, which also keeps their password."),
        (SignInMethod.ClientCredentials, _) => NoPassword("A program signs in with client credentials."),
        (_, UserItemState.Invited) => UserChangeFailures.Invited,
        _ => null,
    };

    /// <summary>Null for a program.</summary>
    public static Failure? WithoutCredentials(UserDetail user) => user.Kind == UserItemKind.Api
        ? null
        : new Failure("no-credentials", FailureKind.Conflict, "This user has no client credentials.", "Only programs sign in with client credentials.");

    public static Failure NoTwoFactor { get; } = new(
        "two-factor-not-found", FailureKind.NotFound, "There is no such second factor.", "The person has not set it up, or it was turned off meanwhile.");

    private static Failure NoPassword(string why) => new("no-password", FailureKind.Conflict, "This user has no password here.", why);
}
