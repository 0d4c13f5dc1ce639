using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <inheritdoc />
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261121210000_Initial")]
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            name: "ourUserAccessSetupStep",
            columns: table => new
            {
                Name = table.Column<string>(maxLength: 100, nullable: false),
                AppliedAt = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_ourUserAccessSetupStep", x => x.Name));

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.DropTable(name: "ourUserAccessSetupStep");
}
