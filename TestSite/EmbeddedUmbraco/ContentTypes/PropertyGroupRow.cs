using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class PropertyGroupRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public int ContentTypeId { get; set; }
    public PropertyGroupType Type { get; set; }
    public string Alias { get; set; } = string.Empty;
    public string? Name { get; set; }
    public int SortOrder { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<PropertyGroupRow>
    {
        public void Configure(EntityTypeBuilder<PropertyGroupRow> builder)
        {
            builder.ToTable("cmsPropertyTypeGroup");
            builder.Property(x => x.Alias).HasMaxLength(255);
            builder.HasIndex(x => x.Key).IsUnique();
        }
    }
}
