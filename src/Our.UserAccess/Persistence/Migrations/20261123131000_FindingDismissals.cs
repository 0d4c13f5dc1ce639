using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Findings that are not shown for a time.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123131000_FindingDismissals")]
internal sealed class FindingDismissals : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "FindingDismissal";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Kind = table.Column<string>(maxLength: 60, nullable: false),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
                Until = table.Column<DateTime>(nullable: false),
                CreatedById = table.Column<Guid>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_Kind", table: Table, column: "Kind", unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
}
