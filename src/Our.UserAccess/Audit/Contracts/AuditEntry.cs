namespace Our.UserAccess.Audit.Contracts;

/// <summary>Something that happened, to be recorded. Secrets are never among the changes (docs/audit.md).</summary>
/// <param name="Action">One of <see cref="AuditActions"/>.</param>
/// <param name="Subject">What it happened to.</param>
internal sealed record AuditEntry(string Action, AuditSubject Subject)
{
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];

    /// <summary>Null for the reason that <see cref="IAuditContext"/> knows.</summary>
    public string? Reason { get; init; }

    public AuditPlace? Place { get; init; }

    /// <summary>Null for whoever <see cref="IAuditContext"/> says acts.</summary>
    public AuditActor? Actor { get; init; }

    /// <summary>Null for where the request came from.</summary>
    public string? Address { get; init; }

    /// <summary>Keys, beside those of the subject, the place and the values, with whose activity it is shown.</summary>
    public IReadOnlyCollection<Guid> Related { get; init; } = [];

    /// <summary>Whether it was found when it had already happened.</summary>
    public bool IsNoticedLater { get; init; }
}
