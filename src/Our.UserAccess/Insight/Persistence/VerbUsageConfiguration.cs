using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Insight.Persistence;

internal sealed class VerbUsageConfiguration : IEntityTypeConfiguration<VerbUsageRow>
{
    public void Configure(EntityTypeBuilder<VerbUsageRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "VerbUsage");
        builder.HasKey(row => new { row.UserId, row.Month, row.Verb, row.WorkspaceId });
        builder.Property(row => row.Verb).HasMaxLength(100);
        builder.HasIndex(row => new { row.WorkspaceId, row.Month });
    }
}
