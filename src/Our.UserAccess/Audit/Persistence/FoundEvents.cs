namespace Our.UserAccess.Audit.Persistence;

/// <summary>What a look into the trail found.</summary>
/// <param name="Events">The newest first.</param>
/// <param name="Reached">Where a text was looked for no further, as there was enough to look through: the last event that was; null where the whole was.</param>
internal sealed record FoundEvents(IReadOnlyList<AuditEvent> Events, long? Reached);
