namespace Our.UserAccess.Groups.Contracts;

/// <summary>One verb of a granular permission that speaks of something else than a document.</summary>
internal sealed record GranularEntry(string Context, Guid? NodeId, string Verb);
