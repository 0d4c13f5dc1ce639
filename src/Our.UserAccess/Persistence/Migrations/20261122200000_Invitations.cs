using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Invitations with what they give, their links and their timelines.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122200000_Invitations")]
internal sealed class Invitations : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "Invitation";
    private const string Grants = UserAccessDbContext.TablePrefix + "InvitationGrant";
    private const string Links = UserAccessDbContext.TablePrefix + "InvitationLink";
    private const string Events = UserAccessDbContext.TablePrefix + "InvitationEvent";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateInvitations(migrationBuilder);
        CreateGrants(migrationBuilder);
        CreateLinks(migrationBuilder);
        CreateEvents(migrationBuilder);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Events);
        migrationBuilder.DropTable(name: Links);
        migrationBuilder.DropTable(name: Grants);
        migrationBuilder.DropTable(name: Table);
    }

    private static void CreateInvitations(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Table,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: true),
                Name = table.Column<string>(maxLength: 255, nullable: false),
                Email = table.Column<string>(maxLength: 255, nullable: false),
                State = table.Column<string>(maxLength: 20, nullable: false),
                SignIn = table.Column<string>(maxLength: 20, nullable: false),
                Origin = table.Column<string>(maxLength: 20, nullable: false),
                InvitedById = table.Column<Guid>(nullable: true),
                CreatedAt = table.Column<DateTime>(nullable: false),
                SentAt = table.Column<DateTime>(nullable: true),
                OpenedAt = table.Column<DateTime>(nullable: true),
                AcceptedAt = table.Column<DateTime>(nullable: true),
                ExpiresAt = table.Column<DateTime>(nullable: true),
                EndedAt = table.Column<DateTime>(nullable: true),
                Attempts = table.Column<int>(nullable: false),
                NextAttemptAt = table.Column<DateTime>(nullable: true),
                SendingSince = table.Column<DateTime>(nullable: true),
                ResendCount = table.Column<int>(nullable: false),
                LastError = table.Column<string>(maxLength: 1000, nullable: true),
                Language = table.Column<string>(maxLength: 10, nullable: true),
                Message = table.Column<string>(maxLength: 1000, nullable: true),
                AccessUntil = table.Column<DateTime>(nullable: true),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
                RemindedAt = table.Column<DateTime>(nullable: true),
                ClaimedAt = table.Column<DateTime>(nullable: true),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Table, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_State_NextAttemptAt", table: Table, columns: ["State", "NextAttemptAt"]);
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_ExpiresAt", table: Table, column: "ExpiresAt");
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_UserId", table: Table, column: "UserId");
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_Email", table: Table, column: "Email");
    }

    private static void CreateGrants(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Grants,
            columns: table => new
            {
                InvitationId = table.Column<Guid>(nullable: false),
                Place = table.Column<int>(nullable: false),
                GroupId = table.Column<Guid>(nullable: false),
                IsMembership = table.Column<bool>(nullable: false),
                WorkspaceId = table.Column<Guid>(nullable: true),
                From = table.Column<DateTime>(nullable: true),
                Until = table.Column<DateTime>(nullable: true),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Grants, x => new { x.InvitationId, x.Place }));
        migrationBuilder.CreateIndex(name: "IX_" + Grants + "_GroupId", table: Grants, column: "GroupId");
        migrationBuilder.CreateIndex(name: "IX_" + Grants + "_WorkspaceId", table: Grants, column: "WorkspaceId");
    }

    private static void CreateLinks(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Links,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                InvitationId = table.Column<Guid>(nullable: false),
                Hash = table.Column<byte[]>(maxLength: 32, nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                EndedAt = table.Column<DateTime>(nullable: true),
                RequestedAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Links, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Links + "_InvitationId", table: Links, column: "InvitationId");
    }

    private static void CreateEvents(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Events,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                InvitationId = table.Column<Guid>(nullable: false),
                At = table.Column<DateTime>(nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                ById = table.Column<Guid>(nullable: true),
                Sentence = table.Column<string>(maxLength: 2000, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Events, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Events + "_InvitationId", table: Events, column: "InvitationId");
    }
}
