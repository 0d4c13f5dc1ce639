using Our.UserAccess.SensitiveData.People;

namespace Our.UserAccess.SensitiveData.Views;

/// <summary>Somebody looked at sensitive values, or took them away in a file.</summary>
/// <param name="At">UTC.</param>
/// <param name="User">Who.</param>
/// <param name="What">What they did.</param>
/// <param name="Place">Where: the form, the member type.</param>
/// <param name="Count">Of how many entries or members.</param>
/// <param name="Fields">Which fields.</param>
internal sealed record SensitiveView(DateTime At, SensitiveName User, SensitiveViewKind What, SensitiveName Place, int Count, IReadOnlyList<string> Fields);
