using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "AuditHead");
        builder.HasKey(head => head.Id);
        builder.Property(head => head.Id).ValueGeneratedNever();
        builder.Property(head => head.Digest).HasMaxLength(EventDigests.Size);
        builder.Property(head => head.Seal).HasMaxLength(EventDigests.Size);
        builder.Property(head => head.KeyId).HasMaxLength(ChainKey.IdLength);
        builder.Property(head => head.ProtectedKey).HasMaxLength(2000);
    }
}
