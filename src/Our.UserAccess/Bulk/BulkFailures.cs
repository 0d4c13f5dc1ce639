using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Bulk;

internal static class BulkFailures
{
    public static Failure NotInvited { get; } = new(
        "no-open-invitation", FailureKind.Conflict, "There is no invitation to send.", "Only whoever has not accepted their invitation yet can be sent it again.");
}
