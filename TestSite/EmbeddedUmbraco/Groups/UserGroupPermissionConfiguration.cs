using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupPermissionConfiguration : IEntityTypeConfiguration<UserGroupPermissionRow>
{
    public void Configure(EntityTypeBuilder<UserGroupPermissionRow> builder)
    {
        builder.ToTable("umbracoUserGroup2Permission");
        builder.HasKey(row => new { row.UserGroupId, row.Permission });
        builder.Property(row => row.Permission).HasMaxLength(255);
    }
}
