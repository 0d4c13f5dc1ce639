namespace Our.UserAccess.Decisions;

/// <summary>Deny comes first: what nobody set denies.</summary>
public enum Verdict : byte
{
    Deny,
    Allow,
}
