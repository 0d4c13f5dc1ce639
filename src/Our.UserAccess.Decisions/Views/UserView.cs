using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// What is kept of one user for quick answers, thrown away freely: the scope from the first question on, and after enough
/// of them all answers. Good for one version of the facts, and for the span of time in which no window opens or closes.
/// </summary>
internal sealed class UserView(long version, UserScope scope, CompiledView? compiled)
{
    /// <summary>Compiling costs about as much as this part of a walk for every region.</summary>
    private const int RegionsPerQuestion = 8;

    private readonly Ticks _unchanged = compiled?.Unchanged ?? scope.Unchanged;
    private int _asked;

    public UserScope Scope => scope;

    public CompiledView? Compiled => compiled;

    public bool IsGoodFor(long askedVersion, long at) => version == askedVersion && _unchanged.Contains(at);

    /// <summary>
    /// Counts questions that were answered without compiling, and says when it has become worth it. Counts of two readers
    /// at once may be lost: then it is compiled a little later.
    /// </summary>
    public bool IsWorthCompiling(int questions) => (_asked += questions) > scope.Regions / RegionsPerQuestion;
}
