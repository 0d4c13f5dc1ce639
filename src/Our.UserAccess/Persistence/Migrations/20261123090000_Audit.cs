using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>What happened, in a chain, and with whose activity it is shown.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123090000_Audit")]
internal sealed class Audit : Migration
{
    private const string Events = UserAccessDbContext.TablePrefix + "AuditEvent";
    private const string Links = UserAccessDbContext.TablePrefix + "AuditLink";
    private const string Head = UserAccessDbContext.TablePrefix + "AuditHead";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateEvents(migrationBuilder);
        migrationBuilder.CreateTable(
            name: Links,
            columns: table => new
            {
                SubjectId = table.Column<Guid>(nullable: false),
                Sequence = table.Column<long>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Links, x => new { x.SubjectId, x.Sequence }));
        migrationBuilder.CreateIndex(name: "IX_" + Links + "_Sequence", table: Links, column: "Sequence");
        CreateHead(migrationBuilder);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Head);
        migrationBuilder.DropTable(name: Links);
        migrationBuilder.DropTable(name: Events);
    }

    private static void CreateEvents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Events,
            columns: table => new
            {
                Sequence = table.Column<long>(nullable: false),
                Id = table.Column<Guid>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                ActorId = table.Column<Guid>(nullable: true),
                ActorName = table.Column<string>(maxLength: 255, nullable: false),
                ActorKind = table.Column<string>(maxLength: 20, nullable: false),
                Action = table.Column<string>(maxLength: 60, nullable: false),
                SubjectKind = table.Column<string>(maxLength: 40, nullable: false),
                SubjectId = table.Column<Guid>(nullable: true),
                SubjectName = table.Column<string>(maxLength: 255, nullable: false),
                Changes = table.Column<string>(nullable: false),
                Reason = table.Column<string>(maxLength: 1000, nullable: true),
                WorkspaceId = table.Column<Guid>(nullable: true),
                WorkspaceName = table.Column<string>(maxLength: 255, nullable: true),
                NodeId = table.Column<Guid>(nullable: true),
                NodeName = table.Column<string>(maxLength: 255, nullable: true),
                Address = table.Column<string>(maxLength: 64, nullable: true),
                CorrelationId = table.Column<Guid>(nullable: true),
                IsNoticedLater = table.Column<bool>(nullable: false),
                KeyId = table.Column<string>(maxLength: 16, nullable: false),
                Salt = table.Column<byte[]>(maxLength: 32, nullable: true),
                PersonalDigest = table.Column<byte[]>(maxLength: 32, nullable: false),
                AnonymisedDigest = table.Column<byte[]>(maxLength: 32, nullable: true),
                PreviousDigest = table.Column<byte[]>(maxLength: 32, nullable: false),
                Digest = table.Column<byte[]>(maxLength: 32, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Events, x => x.Sequence));
        migrationBuilder.CreateIndex(name: "IX_" + Events + "_Id", table: Events, column: "Id", unique: true);
        migrationBuilder.CreateIndex(name: "IX_" + Events + "_CorrelationId", table: Events, column: "CorrelationId");
        foreach (string column in new[] { "At", "ActorId", "Action", "SubjectKind", "WorkspaceId" })
        {
            migrationBuilder.CreateIndex(name: $"IX_{Events}_{column}_Sequence", table: Events, columns: [column, "Sequence"]);
        }
    }

    private static void CreateHead(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Head,
            columns: table => new
            {
                Id = table.Column<int>(nullable: false),
                Turn = table.Column<long>(nullable: false),
                Sequence = table.Column<long>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                Digest = table.Column<byte[]>(maxLength: 32, nullable: true),
                Seal = table.Column<byte[]>(maxLength: 32, nullable: true),
                KeyId = table.Column<string>(maxLength: 16, nullable: false),
                ProtectedKey = table.Column<string>(maxLength: 2000, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Head, x => x.Id));

        // Quoted as all databases of Umbraco take it.
        migrationBuilder.Sql($"""INSERT INTO "{Head}" ("Id", "Turn", "Sequence", "At", "KeyId") VALUES (1, 0, 0, '1970-01-01 00:00:00', '')""");
    }
}
