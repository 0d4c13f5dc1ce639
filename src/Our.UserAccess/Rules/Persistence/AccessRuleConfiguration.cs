using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Rules.Persistence;

internal sealed class AccessRuleConfiguration : IEntityTypeConfiguration<AccessRule>
{
    private const int MaxWord = 20;

    public void Configure(EntityTypeBuilder<AccessRule> builder)
    {
        builder.AsRecord("Rule");
        builder.Property(rule => rule.SubjectKind).HasConversion<string>().HasMaxLength(MaxWord);
        builder.Property(rule => rule.Effect).HasConversion<string>().HasMaxLength(MaxWord);
        builder.Property(rule => rule.Reach).HasConversion<string>().HasMaxLength(MaxWord);
        builder.Property(rule => rule.Verbs).AsJson();
        builder.Property(rule => rule.DocumentTypes).AsJson();
        builder.Property(rule => rule.Cultures).AsJson();
        builder.Property(rule => rule.Reason).HasMaxLength(ReasonRule.Most);
        builder.HasIndex(rule => rule.SubjectId);
        builder.HasIndex(rule => rule.NodeId);
    }
}
