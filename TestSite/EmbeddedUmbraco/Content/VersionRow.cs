using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Content;

/// <summary>One version of a document, medium or member. <see cref="ContentRow"/> points to the current and the published one.</summary>
internal sealed record VersionRow
{
    public int Id { get; set; }
    public int NodeId { get; set; }
    public string? Name { get; set; }
    public DateTime VersionDate { get; set; }
    public int UserId { get; set; }
    public List<VersionCultureRow> Cultures { get; set; } = [];
    public List<PropertyValueRow> Values { get; set; } = [];

    public sealed class Configuration : IEntityTypeConfiguration<VersionRow>
    {
        public void Configure(EntityTypeBuilder<VersionRow> builder)
        {
            builder.ToTable("umbracoContentVersion");
            builder.Property(x => x.Name).HasMaxLength(255);
            builder.HasOne<ContentRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.Cultures).WithOne().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Cascade);
            builder.HasMany(x => x.Values).WithOne().HasForeignKey(x => x.VersionId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
