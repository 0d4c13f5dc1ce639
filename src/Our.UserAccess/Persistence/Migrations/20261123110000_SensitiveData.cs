using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Who is told of access to sensitive data, and how far they were told.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123110000_SensitiveData")]
internal sealed class SensitiveData : Migration
{
    private const string Owner = UserAccessDbContext.TablePrefix + "SensitiveDataOwner";
    private const string Notices = UserAccessDbContext.TablePrefix + "GrantNotice";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Owner,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: true),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Owner, x => x.Id));
        migrationBuilder.CreateTable(
            name: Notices,
            columns: table => new
            {
                GrantId = table.Column<Guid>(nullable: false),
                Version = table.Column<int>(nullable: false),
                Attempts = table.Column<int>(nullable: false),
                NextAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Notices, x => x.GrantId));
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Notices);
        migrationBuilder.DropTable(name: Owner);
    }
}
