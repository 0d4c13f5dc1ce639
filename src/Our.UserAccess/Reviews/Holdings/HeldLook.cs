using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Holdings;

/// <summary>How something that was reviewed is now.</summary>
internal sealed record HeldLook
{
    public static HeldLook Nothing { get; } = new();

    /// <summary>As it is, to bring it back; null when it is gone.</summary>
    public string? Memory { get; init; }

    /// <summary>Why there is nothing left to do; null when there is.</summary>
    public string? Settled { get; init; }

    /// <summary>Why the person who asks may not do it; null when they may, or nobody asked.</summary>
    public Failure? Refusal { get; init; }
}
