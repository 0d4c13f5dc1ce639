using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>What groups and users may do with forms.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123100000_FormsSecurity")]
internal sealed class FormsSecurity : Migration
{
    private const string Records = UserAccessDbContext.TablePrefix + "FormsRecord";
    private const string Entries = UserAccessDbContext.TablePrefix + "FormsEntry";
    private const string Defaults = UserAccessDbContext.TablePrefix + "FormsDefaults";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Records,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                Allowed = table.Column<int>(nullable: false),
                Denied = table.Column<int>(nullable: false),
                OtherForms = table.Column<string>(maxLength: 20, nullable: true),
                StartFolders = table.Column<string>(nullable: false),
                ChangedAt = table.Column<DateTime>(nullable: false),
                ChangedById = table.Column<Guid>(nullable: true),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Records, x => x.Id));
        migrationBuilder.CreateTable(
            name: Entries,
            columns: table => new
            {
                RecordId = table.Column<Guid>(nullable: false),
                FormId = table.Column<Guid>(nullable: false),
                Access = table.Column<string>(maxLength: 20, nullable: true),
                Allowed = table.Column<int>(nullable: false),
                Denied = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Entries, x => new { x.RecordId, x.FormId }));
        migrationBuilder.CreateTable(
            name: Defaults,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                AllGroups = table.Column<bool>(nullable: false),
                GroupIds = table.Column<string>(nullable: false),
                CreatorsGroups = table.Column<bool>(nullable: false),
                Users = table.Column<string>(maxLength: 20, nullable: false),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Defaults, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Entries + "_FormId", table: Entries, column: "FormId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Defaults);
        migrationBuilder.DropTable(name: Entries);
        migrationBuilder.DropTable(name: Records);
    }
}
