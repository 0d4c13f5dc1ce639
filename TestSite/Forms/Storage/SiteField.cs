namespace TestSite.Forms.Storage;

/// <param name="Alias">The name of the value in an entry.</param>
/// <param name="Label">What visitors read.</param>
/// <param name="IsSensitive">Whether only those who may see sensitive data see the value.</param>
/// <param name="IsRequired">Whether an entry needs it.</param>
/// <param name="PrevalueSource">The list that its options come from; null for free text.</param>
internal sealed record SiteField(string Alias, string Label, bool IsSensitive = false, bool IsRequired = false, string? PrevalueSource = null);
