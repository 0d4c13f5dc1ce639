using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

/// <summary>Knows some of the actions: what they would do to people, and how. Asked for all of them at once.</summary>
internal interface IBulkRule
{
    bool Covers(BulkAction action);

    /// <summary>Those for whom there is nothing to do, with why, as a sentence.</summary>
    Task<IReadOnlyDictionary<Guid, string>> UnchangedAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken);

    /// <summary>Those for whom it would be refused.</summary>
    Task<IReadOnlyDictionary<Guid, Failure>> RefusalsAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken);

    /// <summary>Does it. Those for whom it was not done, for whatever <see cref="RefusalsAsync"/> would say and more.</summary>
    Task<IReadOnlyDictionary<Guid, Failure>> RunAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken);
}
