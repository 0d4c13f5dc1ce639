using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The part of insight in the model after the last migration.</summary>
internal static class InsightSnapshot
{
    public static void Build(ModelBuilder modelBuilder)
    {
        Usage(modelBuilder);
        Dismissals(modelBuilder);
    }

    private static void Usage(ModelBuilder modelBuilder) => modelBuilder.Entity("Our.UserAccess.Insight.Persistence.VerbUsageRow", b =>
    {
        b.Property<System.Guid>("UserId");
        b.Property<System.DateTime>("Month");
        b.Property<string>("Verb").HasMaxLength(100);
        b.Property<System.Guid>("WorkspaceId");
        b.Property<long>("Count");
        b.Property<System.DateTime>("LastUse");
        b.HasKey("UserId", "Month", "Verb", "WorkspaceId");
        b.HasIndex("WorkspaceId", "Month");
        b.ToTable("ourUserAccessVerbUsage", (string)null);
    });

    private static void Dismissals(ModelBuilder modelBuilder) => modelBuilder.Entity("Our.UserAccess.Insight.Dismissals.FindingDismissal", b =>
    {
        b.Property<System.Guid>("Id").ValueGeneratedNever();
        b.Property<string>("Kind").IsRequired().HasMaxLength(60);
        b.Property<string>("Reason").IsRequired().HasMaxLength(1000);
        b.Property<System.DateTime>("Until");
        b.Property<System.Guid>("CreatedById");
        b.Property<System.DateTime>("CreatedAt");
        b.Property<int>("Version").IsConcurrencyToken();
        b.HasKey("Id");
        b.HasIndex("Kind").IsUnique();
        b.ToTable("ourUserAccessFindingDismissal", (string)null);
    });
}
