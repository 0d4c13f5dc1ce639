namespace Our.UserAccess.Audit.Verify;

/// <summary>The first place where the trail does not hold.</summary>
/// <param name="Sequence">Of the event, or of the one that is missing.</param>
/// <param name="Sentence">What is wrong there.</param>
internal sealed record BrokenPlace(long Sequence, string Sentence);
