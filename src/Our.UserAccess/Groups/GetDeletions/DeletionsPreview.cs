namespace Our.UserAccess.Groups.GetDeletions;

/// <summary>What deleting several groups would take away.</summary>
internal sealed record DeletionsPreview
{
    /// <summary>Those that are there, in the order they were sent.</summary>
    public required IReadOnlyList<GroupDeletionItem> Groups { get; init; }

    /// <summary>People in any of the groups that may go, each counted once.</summary>
    public required long Members { get; init; }

    /// <summary>People who would be in no group afterwards; counted together, since each group alone may leave them another.</summary>
    public required int MembersWithoutOther { get; init; }
}
