namespace Our.UserAccess.Bulk;

/// <summary>What an order would do to one person.</summary>
internal sealed record BulkVerdict(Guid UserId, string Name, BulkEffect Effect, string Sentence);
