using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.SensitiveData.Contracts;

/// <summary>A member type or a form with sensitive fields.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its key.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Container">The folders that it is in; null for none.</param>
/// <param name="Fields">What is marked.</param>
internal sealed record SensitivePlace(SensitivePlaceKind Kind, Guid Id, string Name, string? Container, IReadOnlyList<SensitiveField> Fields);
