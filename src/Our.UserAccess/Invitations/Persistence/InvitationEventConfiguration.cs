using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

internal sealed class InvitationEventConfiguration : IEntityTypeConfiguration<InvitationEvent>
{
    public const int MaxSentence = 2000;

    public void Configure(EntityTypeBuilder<InvitationEvent> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "InvitationEvent");
        builder.HasKey(happened => happened.Id);
        builder.Property(happened => happened.Id).ValueGeneratedNever();
        builder.Property(happened => happened.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(happened => happened.Sentence).HasMaxLength(MaxSentence);
        builder.HasIndex(happened => happened.InvitationId);
    }
}
