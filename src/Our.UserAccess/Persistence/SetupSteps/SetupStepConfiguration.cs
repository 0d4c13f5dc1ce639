using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Our.UserAccess.Persistence.SetupSteps;

internal sealed class SetupStepConfiguration : IEntityTypeConfiguration<SetupStepRow>
{
    public void Configure(EntityTypeBuilder<SetupStepRow> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "SetupStep");
        builder.HasKey(step => step.Name);
        builder.Property(step => step.Name).HasMaxLength(100);
    }
}
