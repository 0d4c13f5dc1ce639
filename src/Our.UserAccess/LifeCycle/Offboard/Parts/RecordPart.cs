using System.Text.Json;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>Records of the package that go, and come back, as guarded changes like any other.</summary>
internal abstract class RecordPart<T>(IRecordStore<T> store, IChangeGuard<T> guard, ChangeRunner<T> changes) : IOffboardPart
    where T : class, IRecord
{
    public abstract string Kind { get; }

    public async Task<IReadOnlyList<HeldThing>> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        var things = new List<HeldThing>();
        foreach ((T record, string name, string? detail) in await HeldAsync(user, cancellationToken))
        {
            Failure? refusal = await guard.RefusalAsync(Taking(record, user), cancellationToken);
            things.Add(new HeldThing(Kind, name, detail, JsonSerializer.Serialize(record)) { Stays = refusal?.Detail });
        }

        return things;
    }

    public async Task<Failure?> TakeAsync(Guid user, HeldThing thing, CancellationToken cancellationToken) =>
        await store.FindAsync(Remembered(thing).Id, cancellationToken) is T current
            ? await changes.RunAsync(Taking(current, user), Kind, cancellationToken)
            : null;

    public async Task<Failure?> ReturnAsync(Guid user, HeldThing thing, CancellationToken cancellationToken)
    {
        T remembered = Remembered(thing);
        T? current = await store.FindAsync(remembered.Id, cancellationToken);
        return Returning(remembered, current, user) is Change<T> change ? await changes.RunAsync(change, Kind, cancellationToken) : null;
    }

    protected abstract Task<IReadOnlyList<(T Record, string Name, string? Detail)>> HeldAsync(Guid user, CancellationToken cancellationToken);

    protected abstract Change<T> Taking(T record, Guid user);

    /// <summary>Null when it need not, or cannot, come back.</summary>
    protected abstract Change<T>? Returning(T remembered, T? current, Guid user);

    private static T Remembered(HeldThing thing) =>
        JsonSerializer.Deserialize<T>(thing.Memory) ?? throw new InvalidOperationException($"What is remembered of a {thing.Kind} cannot be read.");
}
