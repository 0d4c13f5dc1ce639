using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access;

/// <summary>The decision on one verb.</summary>
/// <param name="Verb">As it is stored.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Verdict">May they?</param>
/// <param name="Layer">The layer that decided.</param>
internal sealed record VerbItem(string Verb, string Title, Verdict Verdict, Layer Layer);
