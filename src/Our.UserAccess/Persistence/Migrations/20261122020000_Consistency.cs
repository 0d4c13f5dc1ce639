using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Personal start nodes, and until when windows were followed.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122020000_Consistency")]
internal sealed class Consistency : Migration
{
    private const string StartNodes = UserAccessDbContext.TablePrefix + "StartNodes";
    private const string WindowsReached = UserAccessDbContext.TablePrefix + "WindowsReached";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: StartNodes,
            columns: table => new
            {
                UserId = table.Column<Guid>(nullable: false),
                PersonalDocuments = table.Column<string>(nullable: false),
                PersonalMedia = table.Column<string>(nullable: false),
                WrittenDocuments = table.Column<string>(nullable: false),
                WrittenMedia = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + StartNodes, x => x.UserId));
        migrationBuilder.CreateTable(
            name: WindowsReached,
            columns: table => new
            {
                Id = table.Column<int>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + WindowsReached, x => x.Id));
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: WindowsReached);
        migrationBuilder.DropTable(name: StartNodes);
    }
}
