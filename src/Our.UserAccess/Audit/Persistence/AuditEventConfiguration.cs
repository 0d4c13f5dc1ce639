using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditEventConfiguration : IEntityTypeConfiguration<AuditEvent>
{
    public const int MaxName = 255;
    public const int MaxAddress = 64;

    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable(UserAccessDbContext.TablePrefix + "AuditEvent");
        builder.HasKey(happened => happened.Sequence);
        builder.Property(happened => happened.Sequence).ValueGeneratedNever();
        builder.Property(happened => happened.ActorName).HasMaxLength(MaxName);
        builder.Property(happened => happened.ActorKind).HasConversion<string>().HasMaxLength(20);
        builder.Property(happened => happened.Action).HasMaxLength(60);
        builder.Property(happened => happened.SubjectKind).HasMaxLength(40);
        builder.Property(happened => happened.SubjectName).HasMaxLength(MaxName);
        builder.Property(happened => happened.Reason).HasMaxLength(ReasonRule.Most);
        builder.Property(happened => happened.WorkspaceName).HasMaxLength(MaxName);
        builder.Property(happened => happened.NodeName).HasMaxLength(MaxName);
        builder.Property(happened => happened.Address).HasMaxLength(MaxAddress);
        builder.Property(happened => happened.KeyId).HasMaxLength(ChainKey.IdLength);
        builder.Property(happened => happened.Salt).HasMaxLength(EventDigests.Size);
        builder.Property(happened => happened.PersonalDigest).HasMaxLength(EventDigests.Size);
        builder.Property(happened => happened.AnonymisedDigest).HasMaxLength(EventDigests.Size);
        builder.Property(happened => happened.PreviousDigest).HasMaxLength(EventDigests.Size);
        builder.Property(happened => happened.Digest).HasMaxLength(EventDigests.Size);
        builder.HasIndex(happened => happened.Id).IsUnique();
        builder.HasIndex(happened => new { happened.At, happened.Sequence });
        builder.HasIndex(happened => new { happened.ActorId, happened.Sequence });
        builder.HasIndex(happened => new { happened.Action, happened.Sequence });
        builder.HasIndex(happened => new { happened.SubjectKind, happened.Sequence });
        builder.HasIndex(happened => new { happened.WorkspaceId, happened.Sequence });
        builder.HasIndex(happened => happened.CorrelationId);
    }
}
