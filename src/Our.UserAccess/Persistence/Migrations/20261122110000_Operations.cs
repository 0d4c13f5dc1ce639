using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Long work over many items, with a result per item.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122110000_Operations")]
internal sealed class Operations : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "Operation";
    private const string Items = UserAccessDbContext.TablePrefix + "OperationItem";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Kind = table.Column<string>(maxLength: 50, nullable: false),
                Action = table.Column<string>(maxLength: 50, nullable: false),
                Title = table.Column<string>(maxLength: 200, nullable: false),
                Request = table.Column<string>(nullable: false),
                State = table.Column<string>(maxLength: 20, nullable: false),
                StartedById = table.Column<Guid>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                FinishedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => x.Id));
        migrationBuilder.CreateTable(
            name: Items,
            columns: table => new
            {
                OperationId = table.Column<Guid>(nullable: false),
                Place = table.Column<int>(nullable: false),
                SubjectId = table.Column<Guid>(nullable: true),
                Name = table.Column<string>(maxLength: 255, nullable: false),
                Data = table.Column<string>(nullable: true),
                State = table.Column<string>(maxLength: 20, nullable: false),
                Sentence = table.Column<string>(maxLength: 1000, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Items, x => new { x.OperationId, x.Place }));
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_State", table: Table, column: "State");
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_StartedById", table: Table, column: "StartedById");
        migrationBuilder.CreateIndex(name: "IX_" + Items + "_OperationId_State", table: Items, columns: ["OperationId", "State"]);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Items);
        migrationBuilder.DropTable(name: Table);
    }
}
