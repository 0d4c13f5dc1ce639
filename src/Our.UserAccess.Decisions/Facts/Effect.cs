namespace Our.UserAccess.Decisions.Facts;

/// <summary>What a rule says.</summary>
public enum Effect : byte
{
    Deny,
    Allow,
}
