namespace Our.UserAccess.SensitiveData.Grants;

internal static class GrantSources
{
    /// <summary>What the assignment behind a grant says of where it came from.</summary>
    public const string Grant = "sensitiveData";
}
