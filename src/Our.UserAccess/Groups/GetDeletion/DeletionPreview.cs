namespace Our.UserAccess.Groups.GetDeletion;

/// <summary>What deleting a group would take away.</summary>
internal sealed record DeletionPreview
{
    public required bool IsAllowed { get; init; }

    /// <summary>Why it may not be deleted; null when it may.</summary>
    public required string? Reason { get; init; }

    public required long Members { get; init; }

    /// <summary>People for whom this is the only group: they could not sign in to anything afterwards.</summary>
    public required int MembersWithoutOther { get; init; }

    /// <summary>Active and planned.</summary>
    public required int Assignments { get; init; }

    public required int Rules { get; init; }

    /// <summary>One by one, 500 at most.</summary>
    public required IReadOnlyList<DeletedThing> Items { get; init; }
}
