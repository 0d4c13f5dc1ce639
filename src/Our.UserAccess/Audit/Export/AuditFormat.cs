namespace Our.UserAccess.Audit.Export;

/// <summary>How an export is written.</summary>
internal enum AuditFormat
{
    Csv,

    /// <summary>One event as JSON on each line.</summary>
    Ndjson,
}
