using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Operations.Contracts;

/// <summary>
/// Carries out the items of one kind of operations. It is called as whoever started the operation, in a scope of its own for
/// every item; whether they may still do it is for the work to ask, each time.
/// </summary>
internal interface IOperationWork
{
    string Kind { get; }

    /// <summary>What the audit trail calls whoever the work is done for.</summary>
    AuditActorKind ActorKind => AuditActorKind.Bulk;

    /// <summary>Why, as the request says; null where it says nothing.</summary>
    string? ReasonOf(string request) => null;

    /// <summary>Whether an item may be done a second time without harm, when nobody knows whether it was done.</summary>
    bool IsRepeatable(string action);

    Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken);
}
