using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Members;

internal sealed class MemberInGroupRow
{
    public int MemberId { get; set; }
    public int GroupId { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<MemberInGroupRow>
    {
        public void Configure(EntityTypeBuilder<MemberInGroupRow> builder)
        {
            builder.ToTable("cmsMember2MemberGroup");
            builder.HasKey(x => new { x.MemberId, x.GroupId });
            builder.HasOne<MemberRow>().WithMany().HasForeignKey(x => x.MemberId).OnDelete(DeleteBehavior.Cascade);
            builder.HasOne<NodeRow>().WithMany().HasForeignKey(x => x.GroupId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
