using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

internal sealed partial class Initial
{
    /// <inheritdoc />
    protected override void BuildTargetModel(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Our.UserAccess.Persistence.SetupSteps.SetupStepRow", b =>
        {
            b.Property<string>("Name")
                .HasMaxLength(100);

            b.Property<System.DateTime>("AppliedAt");

            b.HasKey("Name");

            b.ToTable("ourUserAccessSetupStep", (string)null);
        });
}
