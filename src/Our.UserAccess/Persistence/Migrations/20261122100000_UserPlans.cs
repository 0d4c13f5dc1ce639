using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Planned leaves and ends of access.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122100000_UserPlans")]
internal sealed class UserPlans : Migration
{
    private const string Plans = UserAccessDbContext.TablePrefix + "UserPlan";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Plans,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                AccessUntil = table.Column<DateTime>(nullable: true),
                LeaveFrom = table.Column<DateTime>(nullable: true),
                LeaveUntil = table.Column<DateTime>(nullable: true),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
                CreatedById = table.Column<Guid>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                Version = table.Column<int>(nullable: false),
                HasEnded = table.Column<bool>(nullable: false),
                Leave = table.Column<string>(maxLength: 20, nullable: false),
                WasEnabled = table.Column<bool>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Plans, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Plans + "_AccessUntil", table: Plans, column: "AccessUntil");
        migrationBuilder.CreateIndex(name: "IX_" + Plans + "_LeaveUntil", table: Plans, column: "LeaveUntil");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Plans);
}
