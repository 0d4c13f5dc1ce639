using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Tests.Access;

/// <summary>Records in memory.</summary>
internal sealed class Records<T> : IRecordStore<T>
    where T : class, IRecord
{
    public List<T> All { get; } = [];

    public Task<IReadOnlyList<T>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<T>>(All);

    public Task<T?> FindAsync(Guid id, CancellationToken cancellationToken) => Task.FromResult(All.Find(record => record.Id == id));

    public Task<bool> ApplyAsync(Change<T> change, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Asking about access changes nothing.");
}
