using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Groups;

internal sealed class UserGroupMemberConfiguration : IEntityTypeConfiguration<UserGroupMemberRow>
{
    public void Configure(EntityTypeBuilder<UserGroupMemberRow> builder)
    {
        builder.ToTable("umbracoUser2UserGroup");
        builder.HasKey(member => new { member.UserId, member.UserGroupId });
        builder.HasOne(member => member.Group).WithMany().HasForeignKey(member => member.UserGroupId).OnDelete(DeleteBehavior.Cascade);
    }
}
