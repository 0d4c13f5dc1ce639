using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>What retention leaves behind in the audit trail.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123092000_AuditGaps")]
internal sealed class AuditGaps : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "AuditGap";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: Table,
        columns: table => new
        {
            FirstSequence = table.Column<long>(nullable: false),
            LastSequence = table.Column<long>(nullable: false),
            PreviousDigest = table.Column<byte[]>(maxLength: 32, nullable: false),
            LastDigest = table.Column<byte[]>(maxLength: 32, nullable: false),
            KeyId = table.Column<string>(maxLength: 16, nullable: false),
            Seal = table.Column<byte[]>(maxLength: 32, nullable: false),
        },
        constraints: table => table.PrimaryKey("PK_" + Table, x => x.FirstSequence));

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: Table);
}
