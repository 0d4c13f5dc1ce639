using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Reviews.Persistence;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<EvidenceRow>
{
    public void Configure(EntityTypeBuilder<EvidenceRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "ReviewEvidence");
        builder.HasKey(evidence => evidence.ReviewId);
        builder.Property(evidence => evidence.ReviewId).ValueGeneratedNever();
    }
}
