namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>A form whose permissions the package decides about.</summary>
/// <param name="Key">Unique among all sources.</param>
/// <param name="Name">What people call it.</param>
/// <param name="FolderKey">The folder that it is in; null outside all folders.</param>
public sealed record SecuredForm(Guid Key, string Name, Guid? FolderKey);
