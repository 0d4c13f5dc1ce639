using Microsoft.EntityFrameworkCore;

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The part of the snapshot that invitations have: one file for all capabilities would grow without end.</summary>
internal static class InvitationsSnapshot
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Our.UserAccess.Invitations.Invitation", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid?>("UserId");
            b.Property<string>("Name").IsRequired().HasMaxLength(255);
            b.Property<string>("Email").IsRequired().HasMaxLength(255);
            b.Property<string>("State").IsRequired().HasMaxLength(20);
            b.Property<string>("SignIn").IsRequired().HasMaxLength(20);
            b.Property<string>("Origin").IsRequired().HasMaxLength(20);
            b.Property<System.Guid?>("InvitedById");
            b.Property<System.DateTime>("CreatedAt");
            b.Property<System.DateTime?>("SentAt");
            b.Property<System.DateTime?>("OpenedAt");
            b.Property<System.DateTime?>("AcceptedAt");
            b.Property<System.DateTime?>("ExpiresAt");
            b.Property<System.DateTime?>("EndedAt");
            b.Property<int>("Attempts");
            b.Property<System.DateTime?>("NextAttemptAt");
            b.Property<System.DateTime?>("SendingSince");
            b.Property<int>("ResendCount");
            b.Property<string>("LastError").HasMaxLength(1000);
            b.Property<string>("Language").HasMaxLength(10);
            b.Property<string>("Message").HasMaxLength(1000);
            b.Property<System.DateTime?>("AccessUntil");
            b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
            b.Property<System.DateTime?>("RemindedAt");
            b.Property<System.DateTime?>("ClaimedAt");
            b.Property<string>("NameKey").HasMaxLength(240);
            b.Property<string>("SearchText").HasMaxLength(511);
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.HasIndex("State", "NextAttemptAt");
            b.HasIndex("ExpiresAt");
            b.HasIndex("UserId");
            b.HasIndex("Email");
            b.HasIndex("NameKey");
            b.HasIndex("CreatedAt");
            b.HasIndex("InvitedById");
            b.ToTable("ourUserAccessInvitation", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Invitations.InvitationGrant", b =>
        {
            b.Property<System.Guid>("InvitationId");
            b.Property<int>("Place");
            b.Property<System.Guid>("GroupId");
            b.Property<bool>("IsMembership");
            b.Property<System.Guid?>("WorkspaceId");
            b.Property<System.DateTime?>("From");
            b.Property<System.DateTime?>("Until");
            b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
            b.HasKey("InvitationId", "Place");
            b.HasIndex("GroupId");
            b.HasIndex("WorkspaceId");
            b.ToTable("ourUserAccessInvitationGrant", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Invitations.InvitationLink", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid>("InvitationId");
            b.Property<byte[]>("Hash").IsRequired().HasMaxLength(32);
            b.Property<System.DateTime>("CreatedAt");
            b.Property<System.DateTime?>("EndedAt");
            b.Property<System.DateTime?>("RequestedAt");
            b.Property<System.DateTime?>("TellInviterAt");
            b.HasKey("Id");
            b.HasIndex("InvitationId");
            b.HasIndex("TellInviterAt");
            b.ToTable("ourUserAccessInvitationLink", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Invitations.InvitationEvent", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid>("InvitationId");
            b.Property<System.DateTime>("At");
            b.Property<string>("Kind").IsRequired().HasMaxLength(20);
            b.Property<System.Guid?>("ById");
            b.Property<string>("Sentence").IsRequired().HasMaxLength(2000);
            b.Property<System.DateTime?>("Until");
            b.HasKey("Id");
            b.HasIndex("InvitationId");
            b.ToTable("ourUserAccessInvitationEvent", (string)null);
        });
    }
}
