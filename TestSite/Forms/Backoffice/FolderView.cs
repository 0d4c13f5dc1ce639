namespace TestSite.Forms.Backoffice;

/// <param name="Key">The folder.</param>
/// <param name="Name">What people call it.</param>
/// <param name="ParentKey">Null at the top.</param>
/// <param name="MayMake">Whether the person may make forms in it.</param>
internal sealed record FolderView(Guid Key, string Name, Guid? ParentKey, bool MayMake);
