using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>Whether the current user has our section and some verbs of the package.</summary>
internal interface IRightsCheck
{
    /// <summary>Null when they have all of them.</summary>
    Failure? RefusalOf(IReadOnlyList<string> verbs);
}
