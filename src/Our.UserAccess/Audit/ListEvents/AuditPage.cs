namespace Our.UserAccess.Audit.ListEvents;

/// <summary>Some events, the newest first.</summary>
/// <param name="Items">The events.</param>
/// <param name="Next">The <c>cursor</c> of the next page; null at the end. A page with a text may be short, or empty, and not the last. Nobody counts a trail of a million.</param>
internal sealed record AuditPage(IReadOnlyList<AuditItem> Items, long? Next);
