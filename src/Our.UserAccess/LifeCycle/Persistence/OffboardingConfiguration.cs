using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Persistence;

internal sealed class OffboardingConfiguration : IEntityTypeConfiguration<Offboarding>
{
    public void Configure(EntityTypeBuilder<Offboarding> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "Offboarding");
        builder.HasKey(offboarding => offboarding.Id);
        builder.Property(offboarding => offboarding.Id).ValueGeneratedNever();
        builder.Property(offboarding => offboarding.Reason).HasMaxLength(ReasonRule.Most);
        builder.Property(offboarding => offboarding.Things).AsJson();
        builder.HasIndex(offboarding => offboarding.UserId);
    }
}
