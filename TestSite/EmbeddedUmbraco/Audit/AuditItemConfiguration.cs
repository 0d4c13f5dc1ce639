using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Audit;

internal sealed class AuditItemConfiguration : IEntityTypeConfiguration<AuditItemRow>
{
    public void Configure(EntityTypeBuilder<AuditItemRow> builder)
    {
        builder.ToTable("umbracoLog");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.AuditType).HasConversion<string>().HasMaxLength(50);
        builder.Property(row => row.EntityType).HasMaxLength(50);
        builder.HasIndex(row => new { row.NodeId, row.CreateDate });
        builder.HasIndex(row => new { row.UserId, row.CreateDate });
    }
}
