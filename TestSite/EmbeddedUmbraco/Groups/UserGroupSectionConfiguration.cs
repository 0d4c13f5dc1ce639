using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupSectionConfiguration : IEntityTypeConfiguration<UserGroupSectionRow>
{
    public void Configure(EntityTypeBuilder<UserGroupSectionRow> builder)
    {
        builder.ToTable("umbracoUserGroup2App");
        builder.HasKey(row => new { row.UserGroupId, row.Section });
        builder.Property(row => row.Section).HasMaxLength(100);
    }
}
