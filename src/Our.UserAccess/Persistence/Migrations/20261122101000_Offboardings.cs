using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>What people held who left, so that it can be undone.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122101000_Offboardings")]
internal sealed class Offboardings : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "Offboarding";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                ById = table.Column<Guid>(nullable: false),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
                UndoUntil = table.Column<DateTime>(nullable: false),
                CanReturn = table.Column<bool>(nullable: false),
                Things = table.Column<string>(nullable: false),
                UndoneAt = table.Column<DateTime>(nullable: true),
                UndoneById = table.Column<Guid>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_UserId", table: Table, column: "UserId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
}
