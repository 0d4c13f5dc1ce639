using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>Everything that is known about forms at one moment; its parts agree with each other.</summary>
internal sealed record FormsState
{
    public required FormsFacts Facts { get; init; }

    public required FormsListing Listing { get; init; }

    public required IReadOnlyDictionary<Guid, FormsSecurityRecord> Records { get; init; }

    /// <summary>How many changes there had been when it was read.</summary>
    public required long ChangeCount { get; init; }

    public required DateTimeOffset ReadAt { get; init; }

    /// <summary>The facts of access that it was last compared with: as long as they are in force, nothing has changed.</summary>
    public required AccessSnapshot? Seen { get; init; }

    /// <summary>The facts with one record as it would be.</summary>
    public FormsFacts With(FormsSecurityRecord? before, FormsSecurityRecord? after) =>
        after is null ? before is null ? Facts : Facts.Without(before.Id) : Facts.With(after.Rights);
}
