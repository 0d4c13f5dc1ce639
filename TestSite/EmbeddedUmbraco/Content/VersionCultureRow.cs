using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Content;

internal sealed class VersionCultureRow
{
    public int VersionId { get; set; }
    public string Culture { get; set; } = string.Empty;
    public string Name { get; set; } = string.Empty;
    public DateTime Date { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<VersionCultureRow>
    {
        public void Configure(EntityTypeBuilder<VersionCultureRow> builder)
        {
            builder.ToTable("umbracoContentVersionCultureVariation");
            builder.HasKey(x => new { x.VersionId, x.Culture });
            builder.Property(x => x.Culture).HasMaxLength(14);
            builder.Property(x => x.Name).HasMaxLength(255);
        }
    }
}
