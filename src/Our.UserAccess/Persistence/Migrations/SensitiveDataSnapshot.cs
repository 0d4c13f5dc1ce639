using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The part of sensitive data in the model after the last migration.</summary>
internal static class SensitiveDataSnapshot
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Our.UserAccess.SensitiveData.Contracts.SensitiveDataOwner", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid?>("UserId");
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.ToTable("ourUserAccessSensitiveDataOwner", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.SensitiveData.Persistence.GrantNotice", b =>
        {
            b.Property<System.Guid>("GrantId").ValueGeneratedNever();
            b.Property<int>("Version");
            b.Property<int>("Attempts");
            b.Property<System.DateTime?>("NextAt");
            b.HasKey("GrantId");
            b.ToTable("ourUserAccessGrantNotice", (string)null);
        });
    }
}
