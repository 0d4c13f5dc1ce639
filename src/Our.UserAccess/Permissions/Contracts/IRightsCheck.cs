using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Whether the current user has our section and some verbs of the package.</summary>
internal interface IRightsCheck
{
    /// <summary>Null when they have all of them.</summary>
    /// <param name="verbs">The verbs.</param>
    /// <param name="withinReach">Whether holding them in some workspace is enough.</param>
    Task<Failure?> RefusalOfAsync(IReadOnlyList<string> verbs, bool withinReach);
}
