namespace TestSite.Forms.Backoffice;

/// <param name="Name">What people call it.</param>
/// <param name="FolderKey">Null outside all folders.</param>
internal sealed record FormBody(string Name, Guid? FolderKey);
