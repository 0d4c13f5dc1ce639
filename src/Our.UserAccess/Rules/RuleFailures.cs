using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Rules;

internal static class RuleFailures
{
    public static Failure NotFound(Guid id) => new(
        "rule-not-found", FailureKind.NotFound, "There is no such rule.", $"The rule {id} does not exist, or you may not see it.");
}
