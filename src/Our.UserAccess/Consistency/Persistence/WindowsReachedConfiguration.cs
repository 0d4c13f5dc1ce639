using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Consistency.Persistence;

internal sealed class WindowsReachedConfiguration : IEntityTypeConfiguration<WindowsReached>
{
    public void Configure(EntityTypeBuilder<WindowsReached> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "WindowsReached");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}
