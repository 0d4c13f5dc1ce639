using System.Diagnostics.CodeAnalysis;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Everything about one invitation.</summary>
internal sealed record InvitationDetail : InvitationItem
{
    [SetsRequiredMembers]
    public InvitationDetail(InvitationItem item)
        : base(item) => (Assignments, Timeline) = ([], []);

    public required string? Language { get; init; }

    public required string? Message { get; init; }

    public required IReadOnlyList<InvitedAssignment> Assignments { get; init; }

    /// <summary>The oldest first.</summary>
    public required IReadOnlyList<TimelineItem> Timeline { get; init; }
}
