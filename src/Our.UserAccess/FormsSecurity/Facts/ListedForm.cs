namespace Our.UserAccess.FormsSecurity.Facts;

/// <param name="Key">The form.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Folder">Null outside all folders.</param>
/// <param name="Source">The name of the source that it comes from.</param>
internal sealed record ListedForm(Guid Key, string Name, Guid? Folder, string Source);
