using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Reading;

internal sealed record ReviewItemQuery : PageRequest
{
    /// <summary>Only those that the person who asks is to decide; whoever sees no more gets no more.</summary>
    public bool Mine { get; init; }

    public DecisionState? State { get; init; }

    /// <summary>Any part of the person's name or address, or of what they hold.</summary>
    public string? Filter { get; init; }
}
