using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Holdings;

/// <summary>One kind of thing that people hold: looks at it, takes it and brings it back, guarded as anywhere else.</summary>
internal interface IHeldKind
{
    HoldingKind Kind { get; }

    /// <param name="item">What was reviewed.</param>
    /// <param name="until">When it is to end; null to take it away.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<HeldLook> LookAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken);

    /// <summary>Why the person who asks may not do it; null when they may.</summary>
    Task<Failure?> RefusalAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken);

    /// <summary>Null when it is done.</summary>
    Task<Failure?> TakeAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken);

    Task<HeldReturn> ReturnAsync(ReviewItemRow item, string memory, CancellationToken cancellationToken);
}
