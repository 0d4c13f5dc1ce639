using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditGapConfiguration : IEntityTypeConfiguration<AuditGap>
{
    public void Configure(EntityTypeBuilder<AuditGap> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "AuditGap");
        builder.HasKey(gap => gap.FirstSequence);
        builder.Property(gap => gap.FirstSequence).ValueGeneratedNever();
        builder.Property(gap => gap.KeyId).HasMaxLength(ChainKey.IdLength);
        builder.Property(gap => gap.PreviousDigest).HasMaxLength(EventDigests.Size);
        builder.Property(gap => gap.LastDigest).HasMaxLength(EventDigests.Size);
        builder.Property(gap => gap.Seal).HasMaxLength(EventDigests.Size);
    }
}
