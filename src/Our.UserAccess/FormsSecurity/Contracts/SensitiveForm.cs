namespace Our.UserAccess.FormsSecurity.Contracts;

/// <param name="Id">The form.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Path">The names of its folders, from the top down.</param>
/// <param name="Fields">What is marked.</param>
internal sealed record SensitiveForm(Guid Id, string Name, IReadOnlyList<string> Path, IReadOnlyList<SensitiveField> Fields);
