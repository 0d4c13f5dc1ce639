using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Documents;

internal sealed record VariantRequest(string? Culture, string? Segment, string Name);

internal sealed record UpdateDocumentRequest(
    IReadOnlyList<PropertyValue> Values, IReadOnlyList<VariantRequest> Variants, IdRef? Template, IReadOnlyList<string>? Cultures);

internal sealed record CreateDocumentRequest(
    Guid? Id,
    IdRef? Parent,
    IdRef DocumentType,
    IdRef? Template,
    IReadOnlyList<PropertyValue> Values,
    IReadOnlyList<VariantRequest> Variants);

internal sealed record ScheduleRequest(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);

internal sealed record CultureScheduleRequest(string? Culture, ScheduleRequest? Schedule);

internal sealed record PublishRequest(IReadOnlyList<CultureScheduleRequest> PublishSchedules);

internal sealed record PublishBranchRequest(bool IncludeUnpublishedDescendants, IReadOnlyList<string> Cultures);

internal sealed record UnpublishRequest(HashSet<string>? Cultures);

internal sealed record MoveRequest(IdRef? Target);

internal sealed record CopyRequest(IdRef? Target, bool RelateToOriginal, bool IncludeDescendants);

internal sealed record SortItem(Guid Id, int SortOrder);

internal sealed record SortRequest(IdRef? Parent, IReadOnlyList<SortItem> Sorting);
