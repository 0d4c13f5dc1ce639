using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Relations;

internal sealed class RelationRow
{
    public int Id { get; set; }
    public int ParentId { get; set; }
    public NodeRow Parent { get; set; } = null!;
    public int ChildId { get; set; }
    public NodeRow Child { get; set; } = null!;
    public int RelationTypeId { get; set; }
    public RelationTypeRow RelationType { get; set; } = null!;
    public DateTime CreateDate { get; set; }
    public string? Comment { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<RelationRow>
    {
        public void Configure(EntityTypeBuilder<RelationRow> builder)
        {
            builder.ToTable("umbracoRelation");
            builder.HasIndex(row => new { row.ParentId, row.ChildId, row.RelationTypeId }).IsUnique();
            builder.HasOne(row => row.Parent).WithMany().HasForeignKey(row => row.ParentId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(row => row.Child).WithMany().HasForeignKey(row => row.ChildId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne(row => row.RelationType).WithMany().HasForeignKey(row => row.RelationTypeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
