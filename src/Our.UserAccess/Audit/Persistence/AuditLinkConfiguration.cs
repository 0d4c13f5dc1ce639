using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditLinkConfiguration : IEntityTypeConfiguration<AuditLink>
{
    public void Configure(EntityTypeBuilder<AuditLink> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "AuditLink");
        builder.HasKey(link => new { link.SubjectId, link.Sequence });
        builder.Property(link => link.Sequence).ValueGeneratedNever();
        builder.HasIndex(link => link.Sequence);
    }
}
