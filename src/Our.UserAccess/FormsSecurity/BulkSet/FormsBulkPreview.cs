using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>What would become of each record, in the order they were sent.</summary>
internal sealed record FormsBulkPreview(IReadOnlyList<FormsBulkPreviewItem> Items);

/// <param name="Kind">Whose.</param>
/// <param name="Id">Whose.</param>
/// <param name="Name">Null for one that does not exist or may not be seen.</param>
/// <param name="Effect">What would become of it.</param>
/// <param name="Sentence">Why it is refused; null where it is not.</param>
internal sealed record FormsBulkPreviewItem(FormsSubjectKind Kind, Guid Id, string? Name, FormsBulkEffect Effect, string? Sentence);
