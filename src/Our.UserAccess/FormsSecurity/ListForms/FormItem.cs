namespace Our.UserAccess.FormsSecurity.ListForms;

/// <summary>A secured form.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="FolderId">Null outside all folders.</param>
/// <param name="Path">The names of its folders, from the top down.</param>
/// <param name="Source">The name of the source that it comes from.</param>
internal sealed record FormItem(Guid Id, string Name, Guid? FolderId, IReadOnlyList<string> Path, string Source);
