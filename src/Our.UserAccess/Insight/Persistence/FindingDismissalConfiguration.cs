using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Insight.Dismissals;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.Persistence;

internal sealed class FindingDismissalConfiguration : IEntityTypeConfiguration<FindingDismissal>
{
    public void Configure(EntityTypeBuilder<FindingDismissal> builder)
    {
        builder.AsRecord("FindingDismissal");
        builder.Property(dismissal => dismissal.Kind).HasMaxLength(60);
        builder.Property(dismissal => dismissal.Reason).HasMaxLength(ReasonRule.Most);
        builder.HasIndex(dismissal => dismissal.Kind).IsUnique();
    }
}
