using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access;

internal static class AccessFailures
{
    public static Failure FactsMissing { get; } = new(
        "access-facts-missing", FailureKind.Unavailable, "The facts about access are not loaded.", StoryTeller.WithoutFacts);
}
