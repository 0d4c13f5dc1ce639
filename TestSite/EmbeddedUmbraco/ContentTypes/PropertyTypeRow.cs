using EmbeddedUmbraco.DataTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class PropertyTypeRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public int ContentTypeId { get; set; }
    public int? GroupId { get; set; }
    public int DataTypeId { get; set; }
    public DataTypeRow DataType { get; set; } = null!;
    public string Alias { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
    public string? Description { get; set; }
    public int SortOrder { get; set; }
    public bool Mandatory { get; set; }
    public string? MandatoryMessage { get; set; }
    public string? ValidationRegExp { get; set; }
    public string? ValidationRegExpMessage { get; set; }
    public bool LabelOnTop { get; set; }
    public ContentVariation Variations { get; set; }

    /// <summary>Member types only: the member may change it, may see it, only the sensitive-data group may see it.</summary>
    public bool MemberCanEdit { get; set; }
    public bool MemberCanView { get; set; }
    public bool IsSensitive { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<PropertyTypeRow>
    {
        public void Configure(EntityTypeBuilder<PropertyTypeRow> builder)
        {
            builder.ToTable("cmsPropertyType");
            builder.Property(x => x.Alias).HasMaxLength(255);
            builder.HasIndex(x => x.Key).IsUnique();
            builder.HasOne<PropertyGroupRow>().WithMany().HasForeignKey(x => x.GroupId).OnDelete(DeleteBehavior.SetNull);
            builder.HasOne(x => x.DataType).WithMany().HasForeignKey(x => x.DataTypeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
