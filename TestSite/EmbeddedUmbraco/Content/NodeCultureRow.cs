using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Content;

/// <summary>What trees and lists show of a document's culture: its current name and whether it is published and edited.</summary>
internal sealed class NodeCultureRow
{
    public int NodeId { get; set; }
    public string Culture { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
    public bool Published { get; set; }
    public bool Edited { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<NodeCultureRow>
    {
        public void Configure(EntityTypeBuilder<NodeCultureRow> builder)
        {
            builder.ToTable("umbracoDocumentCultureVariation");
            builder.HasKey(x => new { x.NodeId, x.Culture });
            builder.Property(x => x.Culture).HasMaxLength(14);
            builder.Property(x => x.Name).HasMaxLength(255);
        }
    }
}
