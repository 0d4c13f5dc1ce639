using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>One kind of thing that goes when somebody leaves. A capability that gives people something adds a part of its own.</summary>
internal interface IOffboardPart
{
    /// <summary>The word that clients know.</summary>
    string Kind { get; }

    /// <summary>What the user holds of it, and what would stay since the person who asks may not take it.</summary>
    Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken);

    /// <summary>Null when it is gone.</summary>
    Task<Failure?> TakeAsync(Guid user, HeldThing thing, CancellationToken cancellationToken);

    /// <summary>Null when it is back, or when there is nothing to bring back any longer.</summary>
    Task<Failure?> ReturnAsync(Guid user, HeldThing thing, CancellationToken cancellationToken);
}
