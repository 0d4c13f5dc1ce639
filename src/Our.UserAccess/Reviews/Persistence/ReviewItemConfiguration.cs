using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Persistence;

internal sealed class ReviewItemConfiguration : IEntityTypeConfiguration<ReviewItemRow>
{
    public const int MaxSentence = 1000;

    public void Configure(EntityTypeBuilder<ReviewItemRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "ReviewItem");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Id).ValueGeneratedNever();
        builder.Property(item => item.UserName).HasMaxLength(255);
        builder.Property(item => item.UserEmail).HasMaxLength(255);
        builder.Property(item => item.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(item => item.GroupName).HasMaxLength(255);
        builder.Property(item => item.PlaceName).HasMaxLength(255);
        builder.Property(item => item.Sentence).HasMaxLength(MaxSentence);
        builder.Property(item => item.Recommended).HasConversion<string>().HasMaxLength(20);
        builder.Property(item => item.Reasons).AsJson();
        builder.Property(item => item.Decision).HasConversion<string>().HasMaxLength(20);
        builder.Property(item => item.Comment).HasMaxLength(ReasonRule.Most);
        builder.Property(item => item.Outcome).HasConversion<string>().HasMaxLength(20);
        builder.Property(item => item.OutcomeSentence).HasMaxLength(MaxSentence);
        builder.Property(item => item.Version).IsConcurrencyToken();
        builder.HasIndex(item => new { item.ReviewId, item.UserId, item.Kind, item.HeldId }).IsUnique();
        builder.HasIndex(item => item.ReviewerId);
        builder.HasIndex(item => item.UserId);
    }
}
