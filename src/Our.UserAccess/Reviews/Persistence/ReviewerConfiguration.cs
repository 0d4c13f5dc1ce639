using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Reviews.Persistence;

internal sealed class ReviewerConfiguration : IEntityTypeConfiguration<ReviewerRow>
{
    public void Configure(EntityTypeBuilder<ReviewerRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "Reviewer");
        builder.HasKey(reviewer => new { reviewer.ReviewId, reviewer.UserId });
    }
}
