using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The part of forms security in the model after the last migration.</summary>
internal static class FormsSecuritySnapshot
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Our.UserAccess.FormsSecurity.Persistence.FormsRecordRow", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<string>("Kind").IsRequired().HasMaxLength(20);
            b.Property<int>("Allowed");
            b.Property<int>("Denied");
            b.Property<string>("OtherForms").HasMaxLength(20);
            b.Property<string>("StartFolders").IsRequired();
            b.Property<System.DateTime>("ChangedAt");
            b.Property<System.Guid?>("ChangedById");
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.ToTable("ourUserAccessFormsRecord", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.FormsSecurity.Persistence.FormsEntryRow", b =>
        {
            b.Property<System.Guid>("RecordId");
            b.Property<System.Guid>("FormId");
            b.Property<string>("Access").HasMaxLength(20);
            b.Property<int>("Allowed");
            b.Property<int>("Denied");
            b.HasKey("RecordId", "FormId");
            b.HasIndex("FormId");
            b.ToTable("ourUserAccessFormsEntry", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.FormsSecurity.Contracts.FormsDefaults", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<bool>("AllGroups");
            b.Property<string>("GroupIds").IsRequired();
            b.Property<bool>("CreatorsGroups");
            b.Property<string>("Users").IsRequired().HasMaxLength(20);
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.ToTable("ourUserAccessFormsDefaults", (string)null);
        });
    }
}
