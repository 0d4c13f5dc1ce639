namespace Our.UserAccess.Audit.Contracts;

/// <summary>What is known about everything that happens within it. Null leaves it to what is around it.</summary>
internal sealed record AuditScope
{
    /// <summary>How the current user came to act, or who acts where nobody is signed in.</summary>
    public AuditActorKind? Kind { get; init; }

    /// <summary>Why, in the words of whoever acts.</summary>
    public string? Reason { get; init; }

    /// <summary>The same for all that belongs together, as one bulk change.</summary>
    public Guid? CorrelationId { get; init; }

    public AuditScope Within(AuditScope outer) => new()
    {
        Kind = Kind ?? outer.Kind,
        Reason = string.IsNullOrWhiteSpace(Reason) ? outer.Reason : Reason.Trim(),
        CorrelationId = CorrelationId ?? outer.CorrelationId,
    };
}
