using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Trees;

internal static class TreeFailures
{
    public static Failure NotFound(string? id) => new(
        "tree-item-not-found",
        FailureKind.NotFound,
        "There is no such item in the tree.",
        $"The tree has no item '{id}', or you may not see it.");
}
