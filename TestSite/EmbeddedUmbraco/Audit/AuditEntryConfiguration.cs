using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
    {
        builder.ToTable("umbracoAudit");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.EventType).HasMaxLength(256);
        builder.HasIndex(row => row.EventDate);
        builder.HasIndex(row => row.AffectedUserId);
    }
}
