using System.Text.Json;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Bulk;

/// <summary>Carries an order out, some people at a time, with the rights that whoever gave it has by then.</summary>
internal sealed class BulkWork(BulkJudge judge, BulkRights rights) : IBatchedWork
{
    public const string Name = "bulk";

    public string Kind => Name;

    public string? ReasonOf(string request) => Read(request).Reason;

    // A mail that was sent is not unsent; everything else finds nothing to do the second time.
    public bool IsRepeatable(string action) => action != BulkWords.Name(BulkAction.Resend);

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken) =>
        (await RunAsync(action, request, [task], cancellationToken))[0];

    public async Task<IReadOnlyList<ItemOutcome>> RunAsync(string action, string request, IReadOnlyList<OperationTask> tasks, CancellationToken cancellationToken)
    {
        BulkOrder order = Read(request);
        return await rights.RefusalAsync(order.Action!.Value) is Failure refused
            ? [.. tasks.Select(_ => ItemOutcome.Failed(refused))]
            : await judge.RunAsync([.. tasks.Select(task => task.SubjectId!.Value)], order, cancellationToken);
    }

    // Of a mail nobody knows.
    public Task<IReadOnlyList<bool>> AreUndoneAsync(IReadOnlyList<OperationTask> tasks, DateTime since, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<bool>>([.. tasks.Select(_ => false)]);

    private static BulkOrder Read(string request) => JsonSerializer.Deserialize<BulkOrder>(request, ApiJson.Options)!;
}
