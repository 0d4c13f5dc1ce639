using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public const int MaxMessage = 1000;
    public const int MaxError = 1000;

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "Invitation");
        builder.HasKey(invitation => invitation.Id);
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.Name).HasMaxLength(255);
        builder.Property(invitation => invitation.Email).HasMaxLength(255);
        builder.Property(invitation => invitation.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(invitation => invitation.SignIn).HasConversion<string>().HasMaxLength(20);
        builder.Property(invitation => invitation.Origin).HasConversion<string>().HasMaxLength(20);
        builder.Property(invitation => invitation.LastError).HasMaxLength(MaxError);
        builder.Property(invitation => invitation.Language).HasMaxLength(10);
        builder.Property(invitation => invitation.Message).HasMaxLength(MaxMessage);
        builder.Property(invitation => invitation.Reason).HasMaxLength(1000);
        builder.Property(invitation => invitation.NameKey).IsRequired(required: false).HasMaxLength(InvitationText.MaxNameKey).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(invitation => invitation.SearchText).IsRequired(required: false).HasMaxLength(InvitationText.MaxSearch).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(invitation => invitation.Version).IsConcurrencyToken();
        builder.Ignore(invitation => invitation.IsOver);
        builder.Ignore(invitation => invitation.IsRunning);
        builder.HasIndex(invitation => new { invitation.State, invitation.NextAttemptAt });
        builder.HasIndex(invitation => invitation.ExpiresAt);
        builder.HasIndex(invitation => invitation.UserId);
        builder.HasIndex(invitation => invitation.Email);
        builder.HasIndex(invitation => invitation.NameKey);
        builder.HasIndex(invitation => invitation.CreatedAt);
        builder.HasIndex(invitation => invitation.InvitedById);
    }
}
