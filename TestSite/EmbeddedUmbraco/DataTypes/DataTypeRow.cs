using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.DataTypes;

internal sealed class DataTypeRow
{
    public int NodeId { get; set; }
    public NodeRow Node { get; set; } = null!;
    public string EditorAlias { get; set; } = string.Empty;
    public string? EditorUiAlias { get; set; }
    public ValueStorageType DatabaseType { get; set; }
    public string? Configuration { get; set; }

    public sealed class RowConfiguration : IEntityTypeConfiguration<DataTypeRow>
    {
        public void Configure(EntityTypeBuilder<DataTypeRow> builder)
        {
            builder.ToTable("umbracoDataType");
            builder.HasKey(x => x.NodeId);
            builder.Property(x => x.NodeId).ValueGeneratedNever();
            builder.Property(x => x.EditorAlias).HasMaxLength(255);
            builder.Property(x => x.EditorUiAlias).HasMaxLength(255);
            builder.HasOne(x => x.Node).WithOne().HasForeignKey<DataTypeRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
