using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Persistence.Nodes;

internal sealed class NodeConfiguration : IEntityTypeConfiguration<NodeRow>
{
    public void Configure(EntityTypeBuilder<NodeRow> builder)
    {
        builder.ToTable("umbracoNode");
        builder.HasKey(node => node.Id);
        builder.Property(node => node.Path).HasMaxLength(250);
        builder.Property(node => node.Text).HasMaxLength(255);
        builder.HasIndex(node => node.Key).IsUnique();
        builder.HasIndex(node => node.Path);
        builder.HasIndex(node => new { node.ParentId, node.NodeObjectType, node.SortOrder });
        builder.HasIndex(node => new { node.NodeObjectType, node.Trashed });
        // The root is its own parent in Umbraco, so there is no foreign key on ParentId.
    }
}
