using EmbeddedUmbraco.ManagementApi.Documents;
using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Media;

internal sealed record MediaVariantItem(string Name)
{
    public string? Culture { get; }
}

internal record MediaItem
{
    public required Guid Id { get; init; }
    public required IdRef? Parent { get; init; }
    public required bool HasChildren { get; init; }
    public required bool IsTrashed { get; init; }
    public required ContentTypeRef MediaType { get; init; }
    public required IReadOnlyList<MediaVariantItem> Variants { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}

internal sealed record MediaTreeItem : MediaItem
{
    public required bool NoAccess { get; init; }
    public required DateTime CreateDate { get; init; }
}

internal sealed record MediaBinItem(
    Guid Id, DateTime CreateDate, bool HasChildren, IdRef? Parent, ContentTypeRef MediaType, IReadOnlyList<MediaVariantItem> Variants);

internal sealed record MediaVariant(string Name, DateTime CreateDate, DateTime UpdateDate)
{
    public string? Culture { get; }
    public string? Segment { get; }
}

internal sealed record MediaModel
{
    public required Guid Id { get; init; }
    public required ContentTypeRef MediaType { get; init; }
    public required IReadOnlyList<PropertyValue> Values { get; init; }
    public required IReadOnlyList<MediaVariant> Variants { get; init; }
    public required bool IsTrashed { get; init; }
    public IReadOnlyList<Flag> Flags { get; init; } = [];
}

internal sealed record MediaCollectionType(Guid Id, string Alias, string Icon)
{
    public IdRef? Collection { get; }
}

internal sealed record MediaCollectionItem(Guid Id, int SortOrder, MediaCollectionType MediaType, IReadOnlyList<MediaVariant> Variants)
{
    public IReadOnlyList<PropertyValue> Values { get; } = [];
    public IReadOnlyList<Flag> Flags { get; } = [];
    public string? Creator { get; }
}

internal sealed record UpdateMediaRequest(IReadOnlyList<PropertyValue> Values, IReadOnlyList<VariantRequest> Variants);

internal sealed record CreateMediaRequest(
    Guid? Id, IdRef? Parent, IdRef MediaType, IReadOnlyList<PropertyValue> Values, IReadOnlyList<VariantRequest> Variants);
