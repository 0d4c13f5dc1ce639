using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes;

internal static class GuardFailures
{
    public static Failure AdministratorsOnly { get; } = new(
        "administrators-only",
        FailureKind.Forbidden,
        "Only administrators may change this.",
        "The roots and the managers of a workspace decide what other people may do. Ask an administrator to change them.");

    public static Failure OwnAccess { get; } = new(
        "own-access",
        FailureKind.Forbidden,
        "You cannot change your own access.",
        "Nobody changes what they themselves may do. Ask somebody else who manages access here.");

    public static Failure OutOfReach { get; } = new(
        "out-of-reach",
        FailureKind.Forbidden,
        "You do not manage access there.",
        "This is outside the workspaces in which you manage access. Ask somebody who manages it there.");

    public static Failure GuardrailOutOfReach { get; } = OutOfReach with
    {
        Detail = "A guardrail wins over everything else, and you may not manage guardrails there. Ask an administrator.",
    };

    public static Failure ProtectedUser { get; } = new(
        "protected-user",
        FailureKind.Forbidden,
        "Only administrators may change an administrator.",
        "This person is an administrator, or Umbraco's super user. Ask an administrator to make the change.");

    public static Failure LastAdministrator { get; } = new(
        "last-administrator",
        FailureKind.Conflict,
        "Somebody must stay an administrator.",
        "After this change nobody would be an administrator everywhere and without end. Make somebody else one first.");

    public static Failure StartNodeBeyondOwn { get; } = new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "You cannot give or take more than you have.",
        "You do not get to one of these start nodes yourself, or to those of the person's groups, which would count again. Ask an administrator.");

    public static Failure GroupBeyondOwn(string name) => new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "You cannot give or take more than you have.",
        $"The group {name} gives more than you have yourself in that place. Ask an administrator, or somebody who holds {name} there.");

    public static Failure UserBeyondOwn(string group) => new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "This person may do more than you.",
        $"They hold the group {group}, which gives more than you have yourself in that place. Ask an administrator, or somebody who holds {group} there.");

    public static Failure AccountBeyondOwn(string act) => new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "This person may do more than you.",
        $"They may {act}, which you may not do yourself. Ask an administrator.");

    public static Failure VerbBeyondOwn(string verb) => new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "You cannot give or take more than you have.",
        $"You may not do {verb} there yourself, so a rule of yours cannot speak of it. Ask an administrator.");

    public static Failure FormsBeyondOwn(string act) => new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "You cannot give or take more than you have.",
        $"You may not {act} yourself, so you can neither give it nor take it away. Ask an administrator.");

    public static Failure PartBeyondOwn(string part) => new(
        "beyond-own-rights",
        FailureKind.Forbidden,
        "You cannot give or take more than you have.",
        $"You do not have {part} yourself everywhere, so you can neither give it to a group nor take it away. Ask an administrator.");

    public static Failure OwnGroup(string group) => new(
        "own-access",
        FailureKind.Forbidden,
        "You cannot change your own access.",
        $"You are in the group {group} yourself. Ask an administrator to change it.");

    public static Failure SpecialGroup(string group) => AdministratorsOnly with
    {
        Detail = $"Being in {group} gives more than its permissions say. Ask an administrator to change it.",
    };

    public static Failure AdministratorsKeep(string lost) => new(
        "administrators-keep",
        FailureKind.Conflict,
        "Administrators must be able to manage access.",
        $"Without {lost} nobody could manage access any longer, nor give it back. Keep it in the group Administrators.");
}
