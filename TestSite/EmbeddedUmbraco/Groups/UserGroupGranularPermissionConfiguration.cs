using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupGranularPermissionConfiguration : IEntityTypeConfiguration<UserGroupGranularPermissionRow>
{
    public void Configure(EntityTypeBuilder<UserGroupGranularPermissionRow> builder)
    {
        builder.ToTable("umbracoUserGroup2GranularPermission");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Context).HasMaxLength(255);
        builder.HasIndex(row => new { row.UserGroupId, row.NodeKey, row.Context });
        builder.HasIndex(row => row.NodeKey);
    }
}
