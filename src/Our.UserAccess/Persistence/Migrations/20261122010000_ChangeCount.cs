using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The row by which servers see that another one changed a record.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122010000_ChangeCount")]
internal sealed class ChangeCountRow : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "ChangeCount";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                Id = table.Column<int>(nullable: false),
                Value = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => x.Id));

        // Quoted as all databases of Umbraco take it.
        migrationBuilder.Sql($"""INSERT INTO "{Table}" ("Id", "Value") VALUES (1, 0)""");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
}
