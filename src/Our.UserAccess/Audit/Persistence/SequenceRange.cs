namespace Our.UserAccess.Audit.Persistence;

/// <summary>A part of the trail.</summary>
/// <param name="First">Inclusive; null for the beginning.</param>
/// <param name="Before">Exclusive; null for the end.</param>
internal readonly record struct SequenceRange(long? First, long? Before);
