namespace Our.UserAccess.Insight.GetUsage;

/// <summary>What people did with a verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Count">How often, all of them together.</param>
/// <param name="People">How many of them.</param>
/// <param name="LastUse">A day, UTC; null where nobody used it.</param>
/// <param name="IsHeld">Whether the groups that were asked about give it by default.</param>
internal sealed record UsageItem(string Verb, long Count, int People, DateTime? LastUse, bool IsHeld);
