using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Content;

/// <summary>
/// What documents, media and members have beyond a node. The state of the current version is kept here too, so that a page
/// of a tree or list is one query.
/// </summary>
internal sealed class ContentRow
{
    public int NodeId { get; set; }
    public NodeRow Node { get; set; } = null!;
    public int ContentTypeId { get; set; }
    public int WriterId { get; set; }
    public DateTime UpdateDate { get; set; }

    /// <summary>The version that is edited.</summary>
    public int VersionId { get; set; }

    /// <summary>The version that was published last, or 0; it stays when the document is unpublished.</summary>
    public int PublishedVersionId { get; set; }
    public bool Published { get; set; }
    public bool Edited { get; set; }
    public string? MediaPath { get; set; }
    public List<NodeCultureRow> Cultures { get; set; } = [];

    public sealed class Configuration : IEntityTypeConfiguration<ContentRow>
    {
        public void Configure(EntityTypeBuilder<ContentRow> builder)
        {
            builder.ToTable("umbracoContent");
            builder.HasKey(x => x.NodeId);
            builder.Property(x => x.NodeId).ValueGeneratedNever();
            builder.Property(x => x.MediaPath).HasMaxLength(1000);
            builder.HasIndex(x => x.ContentTypeId);
            builder.HasOne(x => x.Node).WithOne().HasForeignKey<ContentRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.Cultures).WithOne().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
