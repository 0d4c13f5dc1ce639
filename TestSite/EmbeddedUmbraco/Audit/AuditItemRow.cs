using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Audit;

internal sealed class AuditItemRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public int UserId { get; set; }

    public AuditType AuditType { get; set; }

    public string? EntityType { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }

    public DateTime CreateDate { get; set; }
}
