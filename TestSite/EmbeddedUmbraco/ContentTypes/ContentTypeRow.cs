using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>A document, media or member type; which of them is told by its node's object type.</summary>
internal sealed class ContentTypeRow
{
    public int NodeId { get; set; }
    public NodeRow Node { get; set; } = null!;
    public string Alias { get; set; } = string.Empty;
    public string? Icon { get; set; }
    public string? Thumbnail { get; set; }
    public string? Description { get; set; }
    public bool AllowedAsRoot { get; set; }
    public bool IsElement { get; set; }
    public ContentVariation Variations { get; set; }
    public Guid? ListView { get; set; }
    public List<PropertyGroupRow> Groups { get; set; } = [];
    public List<PropertyTypeRow> PropertyTypes { get; set; } = [];
    public List<AllowedChildRow> AllowedChildren { get; set; } = [];
    public List<CompositionRow> Compositions { get; set; } = [];

    public sealed class Configuration : IEntityTypeConfiguration<ContentTypeRow>
    {
        public void Configure(EntityTypeBuilder<ContentTypeRow> builder)
        {
            builder.ToTable("cmsContentType");
            builder.HasKey(x => x.NodeId);
            builder.Property(x => x.NodeId).ValueGeneratedNever();
            builder.Property(x => x.Alias).HasMaxLength(255);
            builder.HasOne(x => x.Node).WithOne().HasForeignKey<ContentTypeRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.Groups).WithOne().HasForeignKey(x => x.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.PropertyTypes).WithOne().HasForeignKey(x => x.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.AllowedChildren).WithOne().HasForeignKey(x => x.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.Compositions).WithOne().HasForeignKey(x => x.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
