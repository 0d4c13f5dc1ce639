using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class CompositionRow
{
    public int ContentTypeId { get; set; }
    public int ComposedOfId { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<CompositionRow>
    {
        public void Configure(EntityTypeBuilder<CompositionRow> builder)
        {
            builder.ToTable("cmsContentType2ContentType");
            builder.HasKey(x => new { x.ContentTypeId, x.ComposedOfId });
            builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(x => x.ComposedOfId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
