using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>A record of ours as the engine knows it.</summary>
internal static class RecordFact
{
    public static AssignmentFact Of(Assignment record) =>
        new(record.Id, record.UserId, record.GroupId, record.WorkspaceId, Window(record.From, record.Until));

    public static Window Window(DateTime? from, DateTime? until) => new(Utc(from), Utc(until));

    private static DateTimeOffset? Utc(DateTime? time) => time is DateTime known ? new DateTimeOffset(known.Ticks, TimeSpan.Zero) : null;
}
