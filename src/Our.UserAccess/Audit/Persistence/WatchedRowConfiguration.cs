using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class WatchedRowConfiguration : IEntityTypeConfiguration<WatchedRow>
{
    public void Configure(EntityTypeBuilder<WatchedRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "AuditSubject");
        builder.HasKey(row => new { row.Kind, row.Id });
        builder.Property(row => row.Kind).HasMaxLength(40);
        builder.Property(row => row.Name).HasMaxLength(AuditEventConfiguration.MaxName);
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}
