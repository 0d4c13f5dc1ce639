using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Content;

internal sealed class ScheduleRow
{
    public Guid Id { get; set; }
    public int NodeId { get; set; }

    /// <summary>Empty for an invariant document.</summary>
    public string Culture { get; set; } = string.Empty;
    public DateTime Date { get; set; }
    public ContentScheduleAction Action { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<ScheduleRow>
    {
        public void Configure(EntityTypeBuilder<ScheduleRow> builder)
        {
            builder.ToTable("umbracoContentSchedule");
            builder.Property(x => x.Id).ValueGeneratedNever();
            builder.Property(x => x.Culture).HasMaxLength(14);
            builder.HasOne<ContentRow>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
