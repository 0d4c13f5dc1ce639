namespace Our.UserAccess.FormsSecurity.ListFolders;

/// <summary>A folder of forms.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="ParentId">Null at the top.</param>
/// <param name="Path">The names of the folders above it, from the top down.</param>
/// <param name="Source">The name of the source that it comes from.</param>
internal sealed record FolderItem(Guid Id, string Name, Guid? ParentId, IReadOnlyList<string> Path, string Source);
