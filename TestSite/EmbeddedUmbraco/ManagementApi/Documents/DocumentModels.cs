using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Documents;

internal sealed record ContentTypeRef(Guid Id, string Icon)
{
    /// <summary>The TestSite shows no list views, so the client is never sent to one.</summary>
    public IdRef? Collection { get; }
}

internal sealed record DocumentVariantItem(string Name, string? Culture, string State)
{
    public string Id => Culture ?? "invariant";
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal record DocumentItem
{
    public required Guid Id { get; init; }
    public required IdRef? Parent { get; init; }
    public required bool HasChildren { get; init; }
    public required bool IsTrashed { get; init; }
    public bool IsProtected { get; init; }
    public required ContentTypeRef DocumentType { get; init; }
    public required IReadOnlyList<DocumentVariantItem> Variants { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}

internal sealed record DocumentTreeItem : DocumentItem
{
    public required bool NoAccess { get; init; }
    public required DateTime CreateDate { get; init; }
    public required IReadOnlyList<IdRef> Ancestors { get; init; }
}

internal sealed record DocumentBinItem(
    Guid Id, DateTime CreateDate, bool HasChildren, IdRef? Parent, ContentTypeRef DocumentType, IReadOnlyList<DocumentVariantItem> Variants);

internal sealed record DocumentVariant(
    string? Culture,
    string Name,
    DateTime CreateDate,
    DateTime UpdateDate,
    string State,
    DateTime? PublishDate)
{
    public string? Segment { get; }
    public DateTime? ScheduledPublishDate { get; init; }
    public DateTime? ScheduledUnpublishDate { get; init; }
    public string Id => Culture ?? "invariant";
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal sealed record PropertyValue(string Alias, string? Culture, string? Segment, object? Value)
{
    public string? EditorAlias { get; init; }
}

internal sealed record DocumentModel
{
    public required Guid Id { get; init; }
    public required ContentTypeRef DocumentType { get; init; }
    public required IReadOnlyList<PropertyValue> Values { get; init; }
    public required IReadOnlyList<DocumentVariant> Variants { get; init; }
    public required bool IsTrashed { get; init; }
    public IdRef? Template { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
