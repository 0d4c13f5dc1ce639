namespace Our.UserAccess.Audit;

/// <summary>Where events are posted.</summary>
internal sealed class AuditHttpOptions
{
    /// <summary>Null for nowhere.</summary>
    public Uri? Url { get; set; }

    /// <summary>Signs what is posted.</summary>
    public string? Secret { get; set; }

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
