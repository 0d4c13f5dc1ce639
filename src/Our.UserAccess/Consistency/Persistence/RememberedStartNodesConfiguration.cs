using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.Records;

namespace Our.UserAccess.Consistency.Persistence;

internal sealed class RememberedStartNodesConfiguration : IEntityTypeConfiguration<RememberedStartNodes>
{
    public void Configure(EntityTypeBuilder<RememberedStartNodes> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "StartNodes");
        builder.HasKey(row => row.UserId);
        builder.Property(row => row.UserId).ValueGeneratedNever();
        builder.Property(row => row.PersonalDocuments).AsJson();
        builder.Property(row => row.PersonalMedia).AsJson();
        builder.Property(row => row.WrittenDocuments).AsJson();
        builder.Property(row => row.WrittenMedia).AsJson();
    }
}
