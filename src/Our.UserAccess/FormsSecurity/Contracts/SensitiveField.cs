namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>A field whose values only those see who may see sensitive data.</summary>
/// <param name="Alias">As the source knows it.</param>
/// <param name="Name">What people call it.</param>
public sealed record SensitiveField(string Alias, string Name);
