using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>What was recorded last of Umbraco's users and groups.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123091000_AuditSubjects")]
internal sealed class AuditSubjects : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "AuditSubject";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: Table,
        columns: table => new
        {
            Kind = table.Column<string>(maxLength: 40, nullable: false),
            Id = table.Column<Guid>(nullable: false),
            Name = table.Column<string>(maxLength: 255, nullable: false),
            State = table.Column<string>(nullable: false),
            Version = table.Column<int>(nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_" + Table, x => new { x.Kind, x.Id }));

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
}
