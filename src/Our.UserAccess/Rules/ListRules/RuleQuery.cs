using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Rules.ListRules;

internal sealed record RuleQuery : PageRequest
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>Rules that stand on this node or above it, and those of the whole site.</summary>
    public Guid? NodeId { get; init; }
}
