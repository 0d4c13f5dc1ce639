using EmbeddedUmbraco.ContentTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Content;

internal sealed class PropertyValueRow
{
    public int Id { get; set; }
    public int VersionId { get; set; }
    public int PropertyTypeId { get; set; }
    public string? Culture { get; set; }
    public string? Segment { get; set; }
    public int? IntegerValue { get; set; }
    public decimal? DecimalValue { get; set; }
    public DateTime? DateValue { get; set; }
    public string? TextValue { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<PropertyValueRow>
    {
        public void Configure(EntityTypeBuilder<PropertyValueRow> builder)
        {
            builder.ToTable("umbracoPropertyData");
            builder.Property(x => x.Culture).HasMaxLength(14);
            builder.Property(x => x.Segment).HasMaxLength(255);
            builder.Property(x => x.DecimalValue).HasPrecision(38, 6);
            builder.HasOne<PropertyTypeRow>().WithMany().HasForeignKey(x => x.PropertyTypeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
