using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Persistence;

internal sealed class ReviewConfiguration : IEntityTypeConfiguration<ReviewRow>
{
    public const int MaxName = 200;

    public void Configure(EntityTypeBuilder<ReviewRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "Review");
        builder.HasKey(review => review.Id);
        builder.Property(review => review.Id).ValueGeneratedNever();
        builder.Property(review => review.Name).HasMaxLength(MaxName);
        builder.Property(review => review.ScopeKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(review => review.ScopeName).HasMaxLength(255);
        builder.Property(review => review.ReviewerIds).AsJson();
        builder.Property(review => review.Repeats).HasConversion<string>().HasMaxLength(20);
        builder.Property(review => review.NoAnswer).HasConversion<string>().HasMaxLength(20);
        builder.Property(review => review.Message).HasMaxLength(ReasonRule.Most);
        builder.Property(review => review.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(review => review.Phase).HasConversion<string>().HasMaxLength(20);
        builder.Property(review => review.Comment).HasMaxLength(ReasonRule.Most);
        builder.Property(review => review.Digest).HasMaxLength(64);
        builder.Property(review => review.PageDigest).HasMaxLength(64);
        builder.Property(review => review.Version).IsConcurrencyToken();
        builder.Ignore(review => review.WorkspaceId);
        builder.Ignore(review => review.UndoUntil);
        builder.Ignore(review => review.TakesDecisions);
        builder.HasIndex(review => review.State);
        builder.HasIndex(review => review.NextStartsAt);
    }
}
