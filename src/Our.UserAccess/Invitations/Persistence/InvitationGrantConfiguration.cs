using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

internal sealed class InvitationGrantConfiguration : IEntityTypeConfiguration<InvitationGrant>
{
    public void Configure(EntityTypeBuilder<InvitationGrant> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "InvitationGrant");
        builder.HasKey(grant => new { grant.InvitationId, grant.Place });
        builder.Property(grant => grant.Reason).HasMaxLength(1000);
        builder.HasIndex(grant => grant.GroupId);
        builder.HasIndex(grant => grant.WorkspaceId);
    }
}
