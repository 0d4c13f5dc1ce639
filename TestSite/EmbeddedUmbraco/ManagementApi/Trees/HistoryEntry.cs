using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.Trees;

internal sealed record HistoryEntry(IdRef User, DateTime Timestamp, string LogType, string? Comment, string? Parameters);
