using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Audit;

internal static class AuditFailures
{
    public static Failure NotFound(Guid id) => new(
        "audit-event-not-found", FailureKind.NotFound, "There is no such event.", $"The event {id} does not exist, or you may not see it.");
}
