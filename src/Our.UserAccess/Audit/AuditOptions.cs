namespace Our.UserAccess.Audit;

/// <summary>The settings of the audit trail in the site's configuration.</summary>
internal sealed class AuditOptions
{
    public const string Section = "UserAccess:Audit";

    /// <summary>The secret that seals the trail, 32 characters or more; without it the site makes one and keeps it protected in its database.</summary>
    public string? Key { get; set; }

    /// <summary>Secrets that sealed earlier parts of the trail.</summary>
    public IList<string> OldKeys { get; } = [];

    /// <summary>Whether events are written into the site's log as well, with the names of people.</summary>
    public bool Log { get; set; }

    /// <summary>Where events are posted as well.</summary>
    public AuditHttpOptions Http { get; } = new();

    /// <summary>How long events of an action are kept, as <c>signIn.succeeded</c> for <c>90.00:00:00</c>; what is not named is kept for good.</summary>
    public IDictionary<string, TimeSpan> Keep { get; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal);
}
