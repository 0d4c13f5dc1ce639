using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

internal sealed class InvitationLinkConfiguration : IEntityTypeConfiguration<InvitationLink>
{
    public void Configure(EntityTypeBuilder<InvitationLink> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "InvitationLink");
        builder.HasKey(link => link.Id);
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.Property(link => link.Hash).HasMaxLength(32);
        builder.HasIndex(link => link.InvitationId);
        builder.HasIndex(link => link.TellInviterAt);
    }
}
