using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.UserData;

internal sealed class UserDataEntryConfiguration : IEntityTypeConfiguration<UserDataEntryRow>
{
    public void Configure(EntityTypeBuilder<UserDataEntryRow> builder)
    {
        builder.ToTable("umbracoUserData");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Group).HasMaxLength(255);
        builder.Property(row => row.Identifier).HasMaxLength(255);
        builder.HasIndex(row => new { row.UserKey, row.Group, row.Identifier });
        builder.HasOne<Users.UserRow>().WithMany().HasForeignKey(row => row.UserKey).HasPrincipalKey(user => user.Key).OnDelete(DeleteBehavior.Cascade);
    }
}
