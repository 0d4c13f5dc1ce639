namespace Our.UserAccess.FormsSecurity.Facts;

/// <param name="Key">The folder.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Parent">Null at the top.</param>
/// <param name="Source">The name of the source that it comes from.</param>
internal sealed record ListedFolder(Guid Key, string Name, Guid? Parent, string Source);
