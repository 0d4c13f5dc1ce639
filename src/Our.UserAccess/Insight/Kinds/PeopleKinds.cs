using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

internal static class PeopleKinds
{
    public static readonly TimeSpan Long = TimeSpan.FromDays(90);

    private static readonly UserItemState[] ComeIn = [UserItemState.Active, UserItemState.Inactive];

    public static IReadOnlyList<PeopleKind> All { get; } =
    [
        new("administratorsWithoutTwoFactor", FindingSeverity.High)
        {
            Say = count => Words.Count(count, "administrator signs in with a password alone.", "administrators sign in with a password alone."),
            Explanation = "Whoever learns the password of one of them has the whole site. Ask them to turn on two-factor sign-in.",
            Query = _ => new UserQuery { Flag = [UserFlag.Administrator], TwoFactor = false, State = ComeIn, Kind = [UserItemKind.Default] },
            Fix = Users(UserPermissions.Read, ("flag", "administrator"), ("twoFactor", "false")),
        },
        new("lockedOut", FindingSeverity.Medium)
        {
            Say = count => Words.Count(count, "person is locked out.", "people are locked out."),
            Explanation = "Too many sign-ins failed. Find out whether it was them, and unlock them.",
            Query = _ => new UserQuery { State = [UserItemState.LockedOut] },
            Fix = Users(UserPermissions.LifeCycle, ("state", "lockedOut")),
        },
        new("accessEnding", FindingSeverity.Medium)
        {
            Say = count => Words.Count(count, "person loses access within 14 days.", "people lose access within 14 days."),
            Explanation = "An assignment, or their access as a whole, ends. Extend it where they go on, or let it end.",
            Query = _ => new UserQuery { Flag = [UserFlag.Expiring], State = ComeIn },
            Fix = Users(AssignmentPermissions.Manage, ("flag", "expiring")),
        },
        new("inactivePeople", FindingSeverity.Medium)
        {
            Say = count => Words.Count(count, "person has not signed in for 90 days.", "people have not signed in for 90 days."),
            Explanation = "An account that nobody uses is one that nobody watches. End their access, or plan an end.",
            Query = now => new UserQuery { SignedInBefore = new DateTimeOffset(now - Long), State = ComeIn, Kind = [UserItemKind.Default] },
            But = new UserQuery { Flag = [UserFlag.NeverSignedIn] },
            Fix = Users(UserPermissions.LifeCycle),
            Since = Long,
        },
        new("neverSignedIn", FindingSeverity.Low)
        {
            Say = count => Words.Count(count, "person has an account and never signed in.", "people have an account and never signed in."),
            Explanation = "Perhaps they do not know that they have one, or do not need it. Ask them, or delete the account.",
            Query = _ => new UserQuery { Flag = [UserFlag.NeverSignedIn], State = ComeIn, Kind = [UserItemKind.Default] },
            Fix = Users(UserPermissions.Delete, ("flag", "neverSignedIn")),
        },
    ];

    private static FindingFix Users(string permission, params (string Name, string Value)[] query) =>
        new(FindingFixKind.Users, permission) { Query = query.ToDictionary(part => part.Name, part => part.Value, StringComparer.Ordinal) };
}
