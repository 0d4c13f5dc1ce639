using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity;

internal static class FormsFailures
{
    public static Failure GroupNotFound(Guid id) => new(
        "group-not-found", FailureKind.NotFound, "There is no such user group.", $"No user group with the id {id} exists.");

    public static Failure MayNotManage { get; } = new(
        "permission-denied",
        FailureKind.Forbidden,
        "You may not do this.",
        "None of your groups has the permission 'Manage forms security'. An administrator can add it to one of them.");

    public static Failure RecordNotFound(string name) => new(
        "forms-record-not-found",
        FailureKind.NotFound,
        "There is no record of their own.",
        $"{name} has no record of their own in forms security: what the groups may do counts.");

    public static Failure ChangesSomething(string name) => new(
        "forms-record-needed",
        FailureKind.Conflict,
        "The record changes something.",
        $"Without the record of {name} they could do more or less with some form. Look at it, and remove it on its own page.");
}
