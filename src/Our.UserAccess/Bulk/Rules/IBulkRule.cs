using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

/// <summary>Knows some of the actions: what they would do to one person, and how.</summary>
internal interface IBulkRule
{
    bool Covers(BulkAction action);

    /// <summary>Why there is nothing to do, as a sentence; null when there is something.</summary>
    Task<string?> UnchangedAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken);

    /// <summary>Why it would be refused; null when it would be done.</summary>
    Task<Failure?> RefusalAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken);

    /// <summary>Null when it is done. Refuses whatever <see cref="RefusalAsync"/> would.</summary>
    Task<Failure?> RunAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken);
}
