using Our.UserAccess.Audit.ListEvents;

namespace Our.UserAccess.Audit.Export;

/// <summary>The filters of the list; cursor and take mean nothing here.</summary>
internal sealed record ExportQuery : AuditQuery
{
    public AuditFormat Format { get; init; }
}
