using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The audit trail's part of the model after the last migration.</summary>
internal static class AuditSnapshot
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Our.UserAccess.Audit.AuditEvent", b =>
        {
            b.Property<long>("Sequence").ValueGeneratedNever();
            b.Property<System.Guid>("Id");
            b.Property<System.DateTime>("At");
            b.Property<System.Guid?>("ActorId");
            b.Property<string>("ActorName").IsRequired().HasMaxLength(255);
            b.Property<string>("ActorKind").IsRequired().HasMaxLength(20);
            b.Property<string>("Action").IsRequired().HasMaxLength(60);
            b.Property<string>("SubjectKind").IsRequired().HasMaxLength(40);
            b.Property<System.Guid?>("SubjectId");
            b.Property<string>("SubjectName").IsRequired().HasMaxLength(255);
            b.Property<string>("Changes").IsRequired();
            b.Property<string>("Reason").HasMaxLength(1000);
            b.Property<System.Guid?>("WorkspaceId");
            b.Property<string>("WorkspaceName").HasMaxLength(255);
            b.Property<System.Guid?>("NodeId");
            b.Property<string>("NodeName").HasMaxLength(255);
            b.Property<string>("Address").HasMaxLength(64);
            b.Property<System.Guid?>("CorrelationId");
            b.Property<bool>("IsNoticedLater");
            b.Property<string>("KeyId").IsRequired().HasMaxLength(16);
            b.Property<byte[]>("Salt").HasMaxLength(32);
            b.Property<byte[]>("PersonalDigest").IsRequired().HasMaxLength(32);
            b.Property<byte[]>("AnonymisedDigest").HasMaxLength(32);
            b.Property<byte[]>("PreviousDigest").IsRequired().HasMaxLength(32);
            b.Property<byte[]>("Digest").IsRequired().HasMaxLength(32);
            b.HasKey("Sequence");
            b.HasIndex("Id").IsUnique();
            b.HasIndex("At", "Sequence");
            b.HasIndex("ActorId", "Sequence");
            b.HasIndex("Action", "Sequence");
            b.HasIndex("SubjectKind", "Sequence");
            b.HasIndex("WorkspaceId", "Sequence");
            b.HasIndex("CorrelationId");
            b.ToTable("ourUserAccessAuditEvent", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Audit.AuditLink", b =>
        {
            b.Property<System.Guid>("SubjectId");
            b.Property<long>("Sequence").ValueGeneratedNever();
            b.HasKey("SubjectId", "Sequence");
            b.HasIndex("Sequence");
            b.ToTable("ourUserAccessAuditLink", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Audit.Watching.WatchedRow", b =>
        {
            b.Property<string>("Kind").HasMaxLength(40);
            b.Property<System.Guid>("Id");
            b.Property<string>("Name").IsRequired().HasMaxLength(255);
            b.Property<string>("State").IsRequired();
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Kind", "Id");
            b.ToTable("ourUserAccessAuditSubject", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Audit.AuditGap", b =>
        {
            b.Property<long>("FirstSequence").ValueGeneratedNever();
            b.Property<long>("LastSequence");
            b.Property<byte[]>("PreviousDigest").IsRequired().HasMaxLength(32);
            b.Property<byte[]>("LastDigest").IsRequired().HasMaxLength(32);
            b.Property<string>("KeyId").IsRequired().HasMaxLength(16);
            b.Property<byte[]>("Seal").IsRequired().HasMaxLength(32);
            b.HasKey("FirstSequence");
            b.ToTable("ourUserAccessAuditGap", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Audit.AuditHead", b =>
        {
            b.Property<int>("Id").ValueGeneratedNever();
            b.Property<long>("Turn");
            b.Property<long>("Sequence");
            b.Property<System.DateTime>("At");
            b.Property<byte[]>("Digest").HasMaxLength(32);
            b.Property<byte[]>("Seal").HasMaxLength(32);
            b.Property<string>("KeyId").IsRequired().HasMaxLength(16);
            b.Property<string>("ProtectedKey").HasMaxLength(2000);
            b.HasKey("Id");
            b.ToTable("ourUserAccessAuditHead", (string)null);
        });
    }
}
