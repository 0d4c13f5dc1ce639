using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Operations.Persistence;

internal sealed class StoredOperationConfiguration : IEntityTypeConfiguration<StoredOperation>
{
    public const int MaxTitle = 200;

    public void Configure(EntityTypeBuilder<StoredOperation> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "Operation");
        builder.HasKey(operation => operation.Id);
        builder.Property(operation => operation.Id).ValueGeneratedNever();
        builder.Property(operation => operation.Kind).HasMaxLength(50);
        builder.Property(operation => operation.Action).HasMaxLength(50);
        builder.Property(operation => operation.Title).HasMaxLength(MaxTitle);
        builder.Property(operation => operation.State).HasConversion<string>().HasMaxLength(20);
        builder.Ignore(operation => operation.IsOpen);
        builder.HasIndex(operation => operation.State);
        builder.HasIndex(operation => operation.StartedById);
    }
}
