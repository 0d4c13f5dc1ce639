using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Watching;

/// <summary>What was recorded last of something of Umbraco's.</summary>
internal sealed record WatchedRow
{
    public required string Kind { get; init; }

    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Its fields as JSON.</summary>
    public required string State { get; init; }

    /// <summary>Goes up with every change: whoever compared with an older one compares again.</summary>
    public int Version { get; init; } = 1;

    public AuditState ToState() => new(Id, Name, AuditJson.ReadFields(State));
}
