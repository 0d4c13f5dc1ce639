using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.FormsSecurity.Persistence;

/// <summary>What a record says about one form.</summary>
internal sealed record FormsEntryRow
{
    public required Guid RecordId { get; init; }

    public required Guid FormId { get; init; }

    public Effect? Access { get; init; }

    public required int Allowed { get; init; }

    public required int Denied { get; init; }
}
