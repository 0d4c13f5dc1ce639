using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.ContentTypes;

/// <summary>
/// One row whose value changes, in the same transaction, with every change of a content type or data type. A cached model of
/// the types is right exactly while it was read under the stamp that is now in force: also inside a transaction that is
/// rolled back later, and on a second server.
/// </summary>
internal sealed class ContentTypeStampRow
{
    public int Id { get; set; }
    public Guid Stamp { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<ContentTypeStampRow>
    {
        public void Configure(EntityTypeBuilder<ContentTypeStampRow> builder)
        {
            builder.ToTable("embeddedContentTypeStamp");
            builder.Property(x => x.Id).ValueGeneratedNever();
            builder.HasData(new ContentTypeStampRow { Id = 1 });
        }
    }
}
