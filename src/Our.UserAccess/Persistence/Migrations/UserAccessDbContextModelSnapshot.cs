using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

[DbContext(typeof(UserAccessDbContext))]
internal sealed class UserAccessDbContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Our.UserAccess.Persistence.SetupSteps.SetupStepRow", b =>
        {
            b.Property<string>("Name")
                .HasMaxLength(100);

            b.Property<System.DateTime>("AppliedAt");

            b.HasKey("Name");

            b.ToTable("ourUserAccessSetupStep", (string)null);
        });
}
