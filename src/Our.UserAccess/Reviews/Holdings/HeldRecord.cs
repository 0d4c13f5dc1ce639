using System.Text.Json;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Holdings;

/// <summary>Records of the package, which go and come back as guarded changes like any other.</summary>
internal abstract class HeldRecord<T>(IRecordStore<T> store, IChangeGuard<T> guard, ChangeRunner<T> changes, TimeProvider clock) : IHeldKind
    where T : class, IRecord
{
    protected const string Gone = "It was gone already.";
    protected const string Moved = "It was changed since the review started, and was left as it is.";
    protected const string Passed = "Its own end has passed meanwhile.";
    protected const string Changed = "It was changed after the review was closed, and was left as it is.";

    public abstract HoldingKind Kind { get; }

    protected DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<HeldLook> LookAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken) =>
        await store.FindAsync(item.HeldId, cancellationToken) is T current
            ? new HeldLook { Memory = JsonSerializer.Serialize(current), Settled = Settled(current, item, until) }
            : new HeldLook { Settled = Gone };

    public async Task<Failure?> RefusalAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken) =>
        await store.FindAsync(item.HeldId, cancellationToken) is T current ? await guard.RefusalAsync(Taking(current, until), cancellationToken) : null;

    public async Task<Failure?> TakeAsync(ReviewItemRow item, DateTime? until, CancellationToken cancellationToken) =>
        await store.FindAsync(item.HeldId, cancellationToken) is T current ? await changes.RunAsync(Taking(current, until), Word, cancellationToken) : null;

    public async Task<HeldReturn> ReturnAsync(ReviewItemRow item, string memory, CancellationToken cancellationToken)
    {
        T remembered = JsonSerializer.Deserialize<T>(memory) ?? throw new InvalidOperationException($"What is remembered of the {Word} {item.HeldId} cannot be read.");
        T? current = await store.FindAsync(item.HeldId, cancellationToken);
        return await InsteadAsync(remembered, current, cancellationToken)
            ?? HeldReturn.Of(await changes.RunAsync(Returning(remembered, current), Word, cancellationToken));
    }

    /// <summary>The word for the record in a sentence.</summary>
    protected abstract string Word { get; }

    /// <summary>Why there is nothing left to do; null when there is.</summary>
    protected abstract string? Settled(T current, ReviewItemRow item, DateTime? until);

    /// <param name="current">The record.</param>
    /// <param name="until">When it is to end; null to take it away.</param>
    protected abstract Change<T> Taking(T current, DateTime? until);

    /// <summary>What is answered where nothing is brought back; null where it is.</summary>
    protected abstract Task<HeldReturn?> InsteadAsync(T remembered, T? current, CancellationToken cancellationToken);

    protected abstract Change<T> Returning(T remembered, T? current);
}
