using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Which verbs people really used.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123130000_VerbUsage")]
internal sealed class VerbUsage : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "VerbUsage";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                UserId = table.Column<Guid>(nullable: false),
                Month = table.Column<DateTime>(nullable: false),
                Verb = table.Column<string>(maxLength: 100, nullable: false),
                WorkspaceId = table.Column<Guid>(nullable: false),
                Count = table.Column<long>(nullable: false),
                LastUse = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => new { x.UserId, x.Month, x.Verb, x.WorkspaceId }));
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_WorkspaceId_Month", table: Table, columns: ["WorkspaceId", "Month"]);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
}
