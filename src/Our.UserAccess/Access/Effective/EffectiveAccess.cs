namespace Our.UserAccess.Access.Effective;

/// <summary>Every verb at one node.</summary>
internal sealed record EffectiveAccess(IReadOnlyList<VerbItem> Verbs);
