using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Members;

/// <summary>What a member has beyond a node and its property values.</summary>
internal sealed class MemberRow
{
    public int NodeId { get; set; }
    public NodeRow Node { get; set; } = null!;
    public string Username { get; set; } = string.Empty;
    public string Email { get; set; } = string.Empty;
    public DateTime? EmailConfirmedDate { get; set; }
    public string? RawPasswordValue { get; set; }
    public string? PasswordConfiguration { get; set; }
    public string? SecurityStamp { get; set; }
    public bool IsApproved { get; set; }
    public bool IsLockedOut { get; set; }
    public int FailedPasswordAttempts { get; set; }
    public DateTime? LastLoginDate { get; set; }
    public DateTime? LastLockoutDate { get; set; }
    public DateTime? LastPasswordChangeDate { get; set; }

    public sealed class Configuration : IEntityTypeConfiguration<MemberRow>
    {
        public void Configure(EntityTypeBuilder<MemberRow> builder)
        {
            builder.ToTable("cmsMember");
            builder.HasKey(x => x.NodeId);
            builder.Property(x => x.NodeId).ValueGeneratedNever();
            builder.Property(x => x.Username).HasMaxLength(1000);
            builder.Property(x => x.Email).HasMaxLength(1000);
            builder.HasIndex(x => x.Username).IsUnique();
            builder.HasIndex(x => x.Email);
            builder.HasOne(x => x.Node).WithOne().HasForeignKey<MemberRow>(x => x.NodeId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
