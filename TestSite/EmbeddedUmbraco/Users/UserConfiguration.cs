using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("umbracoUser");
        builder.HasKey(user => user.Id);
        builder.HasIndex(user => user.Key).IsUnique();
        builder.HasIndex(user => user.UserNameFolded).IsUnique();
        builder.HasIndex(user => user.EmailFolded);
        builder.Property(user => user.UserName).HasMaxLength(255);
        builder.Property(user => user.UserNameFolded).HasMaxLength(255);
        builder.Property(user => user.Name).HasMaxLength(255);
        builder.Property(user => user.Email).HasMaxLength(255);
        builder.Property(user => user.EmailFolded).HasMaxLength(255);
        builder.HasMany(user => user.StartNodes).WithOne().HasForeignKey(start => start.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(user => user.Memberships).WithOne().HasForeignKey(member => member.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
