using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

internal sealed record ContentTypeItem(Guid Id, string Name, string? Icon, string? Description, bool IsElement)
{
    public IReadOnlyList<Flag> Flags { get; } = [];
}

internal sealed record AllowedContentType(Guid Id, string Name, string? Description, string? Icon);

/// <summary>
/// A document or media type without its properties: the pages of the TestSite show names, languages and state, and no
/// property editors.
/// </summary>
internal record ContentTypeModel
{
    public required Guid Id { get; init; }
    public required string Alias { get; init; }
    public required string Name { get; init; }
    public required string? Description { get; init; }
    public required string Icon { get; init; }
    public required bool AllowedAsRoot { get; init; }
    public required bool VariesByCulture { get; init; }
    public required bool VariesBySegment { get; init; }
    public required bool IsElement { get; init; }
    public IdRef? Collection { get; init; }
    public IReadOnlyList<object> Properties { get; init; } = [];
    public IReadOnlyList<object> Containers { get; init; } = [];
    public IReadOnlyList<object> Compositions { get; init; } = [];
}

internal sealed record DocumentTypeModel : ContentTypeModel
{
    public IReadOnlyList<IdRef> AllowedTemplates { get; init; } = [];
    public IdRef? DefaultTemplate { get; init; }
    public object Cleanup { get; init; } = new { preventCleanup = false };
    public required IReadOnlyList<object> AllowedDocumentTypes { get; init; }
}

internal sealed record MediaTypeModel : ContentTypeModel
{
    public required IReadOnlyList<object> AllowedMediaTypes { get; init; }
    public bool IsDeletable { get; init; }
    public bool AliasCanBeChanged { get; init; }
}
