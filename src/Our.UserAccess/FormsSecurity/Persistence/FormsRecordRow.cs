using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Persistence;

/// <summary>A record without its entries.</summary>
internal sealed record FormsRecordRow
{
    public required Guid Id { get; init; }

    public required FormsRecordKind Kind { get; init; }

    public required int Allowed { get; init; }

    public required int Denied { get; init; }

    public Effect? OtherForms { get; init; }

    public IReadOnlyList<Guid> StartFolders { get; init; } = [];

    public required DateTime ChangedAt { get; init; }

    public Guid? ChangedById { get; init; }

    public required int Version { get; init; }
}
