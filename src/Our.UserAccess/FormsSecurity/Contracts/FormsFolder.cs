namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>A folder of forms.</summary>
/// <param name="Key">Unique among all sources.</param>
/// <param name="Name">What people call it.</param>
/// <param name="ParentKey">The folder that it is in; null at the top.</param>
public sealed record FormsFolder(Guid Key, string Name, Guid? ParentKey);
