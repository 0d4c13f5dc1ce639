using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupConfiguration : IEntityTypeConfiguration<UserGroupRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> builder)
    {
        builder.ToTable("umbracoUserGroup");
        builder.HasKey(group => group.Id);
        builder.HasIndex(group => group.Key).IsUnique();
        builder.HasIndex(group => group.Alias).IsUnique();
        builder.Property(group => group.Alias).HasMaxLength(200);
        builder.Property(group => group.Name).HasMaxLength(200);
        builder.HasMany(group => group.Sections).WithOne().HasForeignKey(row => row.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(group => group.Languages).WithOne().HasForeignKey(row => row.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(group => group.Permissions).WithOne().HasForeignKey(row => row.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(group => group.GranularPermissions).WithOne().HasForeignKey(row => row.UserGroupId).OnDelete(DeleteBehavior.Cascade);
    }
}
