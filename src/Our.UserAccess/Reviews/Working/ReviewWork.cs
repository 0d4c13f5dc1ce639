using System.Text.Json;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews.Working;

/// <summary>
/// Carries out the phases of reviews. Every part can be done twice: what was already done is found in the database, and is
/// not done again.
/// </summary>
internal sealed class ReviewWork(ReviewStore reviews, ReviewItemStore items, StartingWork starting, ClosingWork closing, UndoingWork undoing) : IOperationWork
{
    public const string Name = "review";

    private const string Over = "The review is past this step already.";

    public string Kind => Name;

    public static string ActionOf(ReviewPhase phase) => JsonNamingPolicy.CamelCase.ConvertName(phase.ToString());

    public static string Write<T>(T value) => JsonSerializer.Serialize(value);

    public string? ReasonOf(string request) => Read<ReviewOrder>(request).Reason;

    public bool IsRepeatable(string action) => true;

    public async Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken)
    {
        ReviewOrder order = Read<ReviewOrder>(request);
        if (await reviews.FindAsync(order.ReviewId, cancellationToken) is not { Phase: { } phase } review || ActionOf(phase) != action)
        {
            return ItemOutcome.Skipped(Over);
        }

        return phase switch
        {
            ReviewPhase.Starting when task.Data is { } people => await starting.TakeAsync(review, Read<Guid[]>(people), cancellationToken),
            ReviewPhase.Starting => await starting.FinishAsync(review, cancellationToken),
            ReviewPhase.Closing when task.Data is { } id => await closing.ApplyAsync(review, await FindAsync(review, id, cancellationToken), cancellationToken),
            ReviewPhase.Closing => await closing.FinishAsync(review, cancellationToken),
            _ when task.Data is { } id => await undoing.ReturnAsync(await FindAsync(review, id, cancellationToken), cancellationToken),
            _ => await undoing.FinishAsync(review, order.Reason, cancellationToken),
        };
    }

    private async Task<ReviewItemRow> FindAsync(ReviewRow review, string id, CancellationToken cancellationToken) =>
        (await items.FindAsync(review.Id, [Read<Guid>(id)], cancellationToken))[0];

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text)!;
}
