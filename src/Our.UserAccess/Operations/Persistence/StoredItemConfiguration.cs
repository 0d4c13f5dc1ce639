using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Operations.Persistence;

internal sealed class StoredItemConfiguration : IEntityTypeConfiguration<StoredItem>
{
    public const int MaxName = 255;
    public const int MaxSentence = 1000;

    public void Configure(EntityTypeBuilder<StoredItem> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "OperationItem");
        builder.HasKey(item => new { item.OperationId, item.Place });
        builder.Property(item => item.Name).HasMaxLength(MaxName);
        builder.Property(item => item.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(item => item.Sentence).HasMaxLength(MaxSentence);
        builder.Ignore(item => item.Task);
        builder.HasIndex(item => new { item.OperationId, item.State });
    }
}
