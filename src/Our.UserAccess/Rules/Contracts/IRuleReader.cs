using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Rules.Contracts;

/// <summary>Reads rules from the database. Decisions do not: they have them in memory.</summary>
internal interface IRuleReader
{
    /// <summary>Oldest first.</summary>
    Task<Page<AccessRule>> FindAsync(RuleFilter filter, CancellationToken cancellationToken);
}
