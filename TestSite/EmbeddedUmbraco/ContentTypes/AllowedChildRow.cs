using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.ContentTypes;

internal sealed class AllowedChildRow
{
    public int ContentTypeId { get; set; }
    public Guid AllowedKey { get; set; }
    public int SortOrder { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<AllowedChildRow>
    {
        public void Configure(EntityTypeBuilder<AllowedChildRow> builder)
        {
            builder.ToTable("cmsContentTypeAllowedContentType");
            builder.HasKey(x => new { x.ContentTypeId, x.AllowedKey });
        }
    }
}
