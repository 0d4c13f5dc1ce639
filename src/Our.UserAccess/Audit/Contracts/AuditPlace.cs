namespace Our.UserAccess.Audit.Contracts;

/// <summary>Where it counts, by the names of then.</summary>
internal sealed record AuditPlace
{
    public Guid? WorkspaceId { get; init; }

    public string? WorkspaceName { get; init; }

    public Guid? NodeId { get; init; }

    public string? NodeName { get; init; }
}
