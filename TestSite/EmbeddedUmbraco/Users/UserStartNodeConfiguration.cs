using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Users;

internal sealed class UserStartNodeConfiguration : IEntityTypeConfiguration<UserStartNodeRow>
{
    public void Configure(EntityTypeBuilder<UserStartNodeRow> builder)
    {
        builder.ToTable("umbracoUserStartNode");
        builder.HasKey(start => new { start.UserId, start.Kind, start.NodeId });
        // A start node may outlive its node: Umbraco then ignores it. So there is no foreign key.
        builder.HasIndex(start => start.NodeId);
    }
}
