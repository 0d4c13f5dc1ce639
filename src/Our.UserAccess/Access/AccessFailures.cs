using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access;

internal static class AccessFailures
{
    public static Failure OutOfReach { get; } = new(
        "out-of-reach",
        FailureKind.Forbidden,
        "You may not ask about this place.",
        "It is outside the workspaces in which you manage access. Ask somebody who manages access there.");

    public static Failure FactsMissing { get; } = new(
        "access-facts-missing", FailureKind.Unavailable, "The facts about access are not loaded.", StoryTeller.WithoutFacts);
}
