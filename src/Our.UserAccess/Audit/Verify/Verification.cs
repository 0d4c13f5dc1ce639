namespace Our.UserAccess.Audit.Verify;

/// <summary>What came of looking through the whole trail.</summary>
/// <param name="IsValid">Whether nothing was removed, changed, put in, put elsewhere or cut off.</param>
/// <param name="Events">How many hold, up to the broken place.</param>
/// <param name="FirstBroken">Null where the trail is whole.</param>
/// <param name="VerifiedAt">UTC.</param>
internal sealed record Verification(bool IsValid, long Events, BrokenPlace? FirstBroken, DateTime VerifiedAt);
