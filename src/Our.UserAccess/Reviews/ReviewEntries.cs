using System.Text.Json;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Reviews;

/// <summary>What is recorded of reviews.</summary>
internal static class ReviewEntries
{
    public static AuditEntry Started(ReviewRow review) => Entry(AuditActions.ReviewStarted, review) with
    {
        Changes = new AuditDiff<ReviewRow>(before: null, review)
            .Field("scope", row => row.ScopeName ?? Word(row.ScopeKind))
            .Field("dueAt", row => row.DueAt)
            .Field("repeats", row => Word(row.Repeats))
            .Field("noAnswer", row => Word(row.NoAnswer))
            .Changes,
    };

    public static AuditEntry Decided(ReviewRow review, ReviewItemRow before, ReviewItemRow after, IReadOnlyDictionary<Guid, string> people) =>
        Entry(AuditActions.ReviewDecided, review) with
        {
            Changes =
            [
                new AuditChange("item", [new AuditValue($"{after.UserName}: {after.Sentence}", after.UserId)], [new AuditValue($"{after.UserName}: {after.Sentence}", after.UserId)]),
                .. new AuditDiff<ReviewItemRow>(before, after)
                    .Field("decision", row => row.Decision is { } decision ? Word(decision) : null)
                    .Field("until", row => row.DecidedUntil)
                    .Field("reviewer", row => row.ReviewerId, people)
                    .Changes,
            ],
            Reason = after.Comment,
        };

    /// <summary>Told when it begins; how it went is told by what was changed.</summary>
    public static AuditEntry Closed(ReviewRow review) => Entry(AuditActions.ReviewClosed, review) with { Reason = review.Comment };

    public static AuditEntry Sealed(ReviewRow review) => Entry(AuditActions.ReviewSealed, review) with
    {
        Changes = new AuditDiff<ReviewRow>(before: null, review).Field("digest", row => row.Digest).Field("pageDigest", row => row.PageDigest).Changes,
    };

    public static AuditEntry Cancelled(ReviewRow review) => Entry(AuditActions.ReviewCancelled, review) with { Reason = review.Comment };

    public static AuditEntry Undone(ReviewRow review, string reason) => Entry(AuditActions.ReviewUndone, review) with { Reason = reason };

    private static AuditEntry Entry(string action, ReviewRow review) => new(action, new AuditSubject(AuditSubjectKinds.Review, review.Id, review.Name))
    {
        Place = review.WorkspaceId is { } workspace ? new AuditPlace { WorkspaceId = workspace, WorkspaceName = review.ScopeName } : null,
    };

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
