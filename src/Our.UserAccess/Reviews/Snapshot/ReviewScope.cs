namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>What a review looks at.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Key of the workspace or of the group, those with a name of their own too; null for the other kinds.</param>
/// <param name="InactiveDays">Only where it is about inactive people.</param>
internal sealed record ReviewScope(ReviewScopeKind Kind, Guid? Id, int InactiveDays)
{
    public const int DefaultInactiveDays = 90;

    /// <summary>Whether a decision is to be justified, whatever it is about.</summary>
    public bool NeedsJustification => Kind is ReviewScopeKind.Administrators or ReviewScopeKind.SensitiveData;
}
