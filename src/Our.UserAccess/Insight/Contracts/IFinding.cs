using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight.Contracts;

/// <summary>One kind of thing that somebody should look at. A capability registers its own; the overview shows them all.</summary>
internal interface IFinding
{
    /// <summary>Stable, camelCase; the client has texts for it, and falls back on the sentences here.</summary>
    string Kind { get; }

    FindingSeverity Severity { get; }

    /// <summary>What the reader must hold, in some workspace at least; what they see of it <see cref="FindAsync"/> narrows.</summary>
    string Permission { get; }

    /// <summary>What is going on, in one sentence.</summary>
    string Say(long count);

    /// <summary>Why it matters, and what to do.</summary>
    string Explanation { get; }

    FindingFix Fix(DateTime now);

    /// <summary>Those that the current user sees, by set queries: it is counted on every look at the overview, with nothing taken.</summary>
    Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken);
}
