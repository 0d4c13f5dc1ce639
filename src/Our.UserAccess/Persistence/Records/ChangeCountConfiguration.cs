using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Our.UserAccess.Persistence.Records;

internal sealed class ChangeCountConfiguration : IEntityTypeConfiguration<ChangeCount>
{
    public void Configure(EntityTypeBuilder<ChangeCount> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "ChangeCount");
        builder.HasKey(count => count.Id);
        builder.Property(count => count.Id).ValueGeneratedNever();
    }
}
