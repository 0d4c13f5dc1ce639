using TestSite.Forms.Storage;

namespace TestSite.Forms.Backoffice;

/// <param name="Key">The form.</param>
/// <param name="Name">What people call it.</param>
/// <param name="FolderKey">Null outside all folders.</param>
/// <param name="Slug">The last part of the address of its page.</param>
/// <param name="Fields">What visitors fill in.</param>
/// <param name="May">What the person may do with it, as <c>viewEntries</c>.</param>
internal sealed record FormView(Guid Key, string Name, Guid? FolderKey, string Slug, IReadOnlyList<SiteField> Fields, IReadOnlyList<string> May);
