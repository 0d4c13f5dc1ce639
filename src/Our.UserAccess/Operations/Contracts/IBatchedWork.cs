namespace Our.UserAccess.Operations.Contracts;

/// <summary>
/// Work that costs less for several items than for one after another. What becomes of an item is what would have become of it
/// alone, and one that fails takes no other with it.
/// </summary>
internal interface IBatchedWork : IOperationWork
{
    /// <summary>How each of them ended, in their order.</summary>
    Task<IReadOnlyList<ItemOutcome>> RunAsync(string action, string request, IReadOnlyList<OperationTask> tasks, CancellationToken cancellationToken);

    /// <summary>
    /// Of items that may not be done twice and that had begun when the site stopped: for each, in their order, whether it surely
    /// was not done, so that it can be begun again.
    /// </summary>
    /// <param name="tasks">The items.</param>
    /// <param name="since">When the operation was started.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<bool>> AreUndoneAsync(IReadOnlyList<OperationTask> tasks, DateTime since, CancellationToken cancellationToken);
}
