namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>The others whom somebody can be compared with.</summary>
/// <param name="What">What it is about, as people call it.</param>
/// <param name="Where">Where they are, as people call it; null for everywhere.</param>
/// <param name="Count">How many others there are.</param>
/// <param name="Alike">How many of them hold the same.</param>
internal sealed record Peers(string What, string? Where, int Count, int Alike);
