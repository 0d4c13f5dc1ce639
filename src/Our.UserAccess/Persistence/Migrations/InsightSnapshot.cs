using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The part of insight in the model after the last migration.</summary>
internal static class InsightSnapshot
{
    public static void Build(ModelBuilder modelBuilder) => modelBuilder.Entity("Our.UserAccess.Insight.Persistence.VerbUsageRow", b =>
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
}
