using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Notes on users, what happened at their sign-ins, when their client credentials were first seen.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122103000_UserNotes")]
internal sealed class UserNotes : Migration
{
    private const string Notes = UserAccessDbContext.TablePrefix + "UserNote";
    private const string SignIns = UserAccessDbContext.TablePrefix + "SignIn";
    private const string Credentials = UserAccessDbContext.TablePrefix + "SeenCredential";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Notes,
            columns: table => new
            {
                UserId = table.Column<Guid>(nullable: false),
                Notes = table.Column<string>(maxLength: 4000, nullable: false),
                IsSingleSignOn = table.Column<bool>(nullable: false),
                ChangedAt = table.Column<DateTime>(nullable: true),
                ChangedById = table.Column<Guid>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Notes, x => x.UserId));
        migrationBuilder.CreateTable(
            name: SignIns,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                Address = table.Column<string>(maxLength: 64, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + SignIns, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + SignIns + "_UserId_At", table: SignIns, columns: ["UserId", "At"]);
        migrationBuilder.CreateTable(
            name: Credentials,
            columns: table => new
            {
                ClientId = table.Column<string>(maxLength: 255, nullable: false),
                UserId = table.Column<Guid>(nullable: false),
                SeenAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Credentials, x => x.ClientId));
        migrationBuilder.CreateIndex(name: "IX_" + Credentials + "_UserId", table: Credentials, column: "UserId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Credentials);
        migrationBuilder.DropTable(name: SignIns);
        migrationBuilder.DropTable(name: Notes);
    }
}
