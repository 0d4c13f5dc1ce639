using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Reading;

internal sealed record ReviewQuery : PageRequest
{
    public ReviewState? State { get; init; }

    /// <summary>Only those in which the person who asks is a reviewer.</summary>
    public bool Mine { get; init; }
}
