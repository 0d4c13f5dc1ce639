using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Persistence;

internal sealed class UserPlanConfiguration : IEntityTypeConfiguration<UserPlan>
{
    public void Configure(EntityTypeBuilder<UserPlan> builder)
    {
        builder.AsRecord("UserPlan");
        builder.Property(plan => plan.Reason).HasMaxLength(ReasonRule.Most);
        builder.Property(plan => plan.Leave).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(plan => plan.AccessUntil);
        builder.HasIndex(plan => plan.LeaveUntil);
    }
}
