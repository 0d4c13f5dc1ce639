namespace Our.UserAccess.Audit.Verify;

/// <summary>What the last look through the whole trail found on this server, whoever asked for it.</summary>
internal sealed class LastVerification
{
    /// <summary>Null as long as there was none.</summary>
    public Verification? Found { get; set; }
}
