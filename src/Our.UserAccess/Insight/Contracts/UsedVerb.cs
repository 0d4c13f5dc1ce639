namespace Our.UserAccess.Insight.Contracts;

/// <summary>A verb that somebody used.</summary>
/// <param name="Verb">As Umbraco or the package names it.</param>
/// <param name="Count">How often, in the months that were asked about.</param>
/// <param name="LastUse">The day of the last time, UTC.</param>
internal sealed record UsedVerb(string Verb, long Count, DateTime LastUse);
