using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

[DbContext(typeof(UserAccessDbContext))]
internal sealed class UserAccessDbContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        AuditSnapshot.Build(modelBuilder);
        FormsSecuritySnapshot.Build(modelBuilder);
        InsightSnapshot.Build(modelBuilder);
        SensitiveDataSnapshot.Build(modelBuilder);

        modelBuilder.Entity("Our.UserAccess.Persistence.SetupSteps.SetupStepRow", b =>
        {
            b.Property<string>("Name")
                .HasMaxLength(100);

            b.Property<System.DateTime>("AppliedAt");

            b.HasKey("Name");

            b.ToTable("ourUserAccessSetupStep", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Persistence.Records.ChangeCount", b =>
        {
            b.Property<int>("Id").ValueGeneratedNever();
            b.Property<long>("Value");
            b.HasKey("Id");
            b.ToTable("ourUserAccessChangeCount", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Consistency.Persistence.RememberedStartNodes", b =>
        {
            b.Property<System.Guid>("UserId").ValueGeneratedNever();
            b.Property<string>("PersonalDocuments").IsRequired();
            b.Property<string>("PersonalMedia").IsRequired();
            b.Property<string>("WrittenDocuments").IsRequired();
            b.Property<string>("WrittenMedia").IsRequired();
            b.HasKey("UserId");
            b.ToTable("ourUserAccessStartNodes", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Consistency.Persistence.WindowsReached", b =>
        {
            b.Property<int>("Id").ValueGeneratedNever();
            b.Property<System.DateTime>("At");
            b.HasKey("Id");
            b.ToTable("ourUserAccessWindowsReached", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Workspaces.Contracts.SiteWorkspace", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<string>("Name").IsRequired().HasMaxLength(200);
            b.Property<string>("Alias").IsRequired().HasMaxLength(100);
            b.Property<string>("ContentRootIds").IsRequired();
            b.Property<string>("MediaRootIds").IsRequired();
            b.Property<string>("Languages").IsRequired();
            b.Property<string>("Domains").IsRequired();
            b.Property<string>("FormsFolders").IsRequired();
            b.Property<string>("ManagerIds").IsRequired();
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.HasIndex("Alias").IsUnique();
            b.ToTable("ourUserAccessWorkspace", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Assignments.Contracts.Assignment", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid>("UserId");
            b.Property<System.Guid>("GroupId");
            b.Property<System.Guid?>("WorkspaceId");
            b.Property<System.DateTime?>("From");
            b.Property<System.DateTime?>("Until");
            b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
            b.Property<string>("Source").IsRequired().HasMaxLength(50);
            b.Property<System.Guid>("CreatedById");
            b.Property<System.DateTime>("CreatedAt");
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.HasIndex("UserId", "GroupId");
            b.HasIndex("GroupId");
            b.HasIndex("WorkspaceId");
            b.HasIndex("Until");
            b.ToTable("ourUserAccessAssignment", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Rules.Contracts.AccessRule", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<string>("SubjectKind").IsRequired().HasMaxLength(20);
            b.Property<System.Guid?>("SubjectId");
            b.Property<System.Guid?>("NodeId");
            b.Property<string>("Verbs").IsRequired();
            b.Property<string>("Effect").IsRequired().HasMaxLength(20);
            b.Property<string>("Reach").IsRequired().HasMaxLength(20);
            b.Property<bool>("Guardrail");
            b.Property<System.DateTime?>("From");
            b.Property<System.DateTime?>("Until");
            b.Property<string>("DocumentTypes").IsRequired();
            b.Property<string>("Cultures").IsRequired();
            b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
            b.Property<System.Guid>("CreatedById");
            b.Property<System.DateTime>("CreatedAt");
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.HasIndex("SubjectId");
            b.HasIndex("NodeId");
            b.ToTable("ourUserAccessRule", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.LifeCycle.Contracts.UserPlan", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.DateTime?>("AccessUntil");
            b.Property<System.DateTime?>("LeaveFrom");
            b.Property<System.DateTime?>("LeaveUntil");
            b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
            b.Property<System.Guid>("CreatedById");
            b.Property<System.DateTime>("CreatedAt");
            b.Property<int>("Version").IsConcurrencyToken();
            b.Property<bool>("HasEnded");
            b.Property<string>("Leave").IsRequired().HasMaxLength(20);
            b.Property<bool>("WasEnabled");
            b.HasKey("Id");
            b.HasIndex("AccessUntil");
            b.HasIndex("LeaveUntil");
            b.ToTable("ourUserAccessUserPlan", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.LifeCycle.Persistence.Offboarding", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid>("UserId");
            b.Property<System.DateTime>("At");
            b.Property<System.Guid>("ById");
            b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
            b.Property<System.DateTime>("UndoUntil");
            b.Property<bool>("CanReturn");
            b.Property<string>("Things").IsRequired();
            b.Property<System.DateTime?>("UndoneAt");
            b.Property<System.Guid?>("UndoneById");
            b.HasKey("Id");
            b.HasIndex("UserId");
            b.ToTable("ourUserAccessOffboarding", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Users.Contracts.UserNote", b =>
        {
            b.Property<System.Guid>("UserId").ValueGeneratedNever();
            b.Property<string>("Notes").IsRequired().HasMaxLength(4000);
            b.Property<bool>("IsSingleSignOn");
            b.Property<System.DateTime?>("ChangedAt");
            b.Property<System.Guid?>("ChangedById");
            b.HasKey("UserId");
            b.ToTable("ourUserAccessUserNote", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Users.Contracts.SignInRecord", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid>("UserId");
            b.Property<System.DateTime>("At");
            b.Property<string>("Kind").IsRequired().HasMaxLength(20);
            b.Property<string>("Address").HasMaxLength(64);
            b.HasKey("Id");
            b.HasIndex("UserId", "At");
            b.ToTable("ourUserAccessSignIn", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Users.Credentials.SeenCredential", b =>
        {
            b.Property<string>("ClientId").HasMaxLength(255);
            b.Property<System.Guid>("UserId");
            b.Property<System.DateTime>("SeenAt");
            b.HasKey("ClientId");
            b.HasIndex("UserId");
            b.ToTable("ourUserAccessSeenCredential", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Operations.Persistence.StoredOperation", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<string>("Kind").IsRequired().HasMaxLength(50);
            b.Property<string>("Action").IsRequired().HasMaxLength(50);
            b.Property<string>("Title").IsRequired().HasMaxLength(200);
            b.Property<string>("Request").IsRequired();
            b.Property<string>("State").IsRequired().HasMaxLength(20);
            b.Property<System.Guid>("StartedById");
            b.Property<System.DateTime>("CreatedAt");
            b.Property<System.DateTime?>("FinishedAt");
            b.HasKey("Id");
            b.HasIndex("State");
            b.HasIndex("StartedById");
            b.ToTable("ourUserAccessOperation", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Operations.Persistence.StoredItem", b =>
        {
            b.Property<System.Guid>("OperationId");
            b.Property<int>("Place");
            b.Property<System.Guid?>("SubjectId");
            b.Property<string>("Name").IsRequired().HasMaxLength(255);
            b.Property<string>("Data");
            b.Property<string>("State").IsRequired().HasMaxLength(20);
            b.Property<string>("Sentence").HasMaxLength(1000);
            b.HasKey("OperationId", "Place");
            b.HasIndex("OperationId", "State");
            b.ToTable("ourUserAccessOperationItem", (string)null);
        });

        InvitationsSnapshot.Build(modelBuilder);
        ReviewsSnapshot.Build(modelBuilder);
    }
}
