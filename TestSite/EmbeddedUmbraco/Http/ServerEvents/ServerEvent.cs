namespace EmbeddedUmbraco.Http.ServerEvents;

/// <summary>Tells connected clients that something of a kind has changed, so that they drop what they remember of it.</summary>
internal sealed record ServerEvent(string EventSource, string EventType, Guid Key)
{
    public const string Updated = nameof(Updated);
    public const string Trashed = nameof(Trashed);
    public const string Deleted = nameof(Deleted);
}
