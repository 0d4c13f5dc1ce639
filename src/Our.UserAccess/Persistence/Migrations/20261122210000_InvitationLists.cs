using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>What invitations are sorted and searched by (filled by a setup step), times in timelines, and inviters who are to be told of a wish.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122210000_InvitationLists")]
internal sealed class InvitationLists : Migration
{
    private const string Table = UserAccessDbContext.TablePrefix + "Invitation";
    private const string Links = UserAccessDbContext.TablePrefix + "InvitationLink";
    private const string Events = UserAccessDbContext.TablePrefix + "InvitationEvent";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(name: "NameKey", table: Table, maxLength: 240, nullable: true);
        migrationBuilder.AddColumn<string>(name: "SearchText", table: Table, maxLength: 511, nullable: true);
        migrationBuilder.AddColumn<DateTime>(name: "TellInviterAt", table: Links, nullable: true);
        migrationBuilder.AddColumn<DateTime>(name: "Until", table: Events, nullable: true);
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_NameKey", table: Table, column: "NameKey");
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_CreatedAt", table: Table, column: "CreatedAt");
        migrationBuilder.CreateIndex(name: "IX_" + Table + "_InvitedById", table: Table, column: "InvitedById");
        migrationBuilder.CreateIndex(name: "IX_" + Links + "_TellInviterAt", table: Links, column: "TellInviterAt");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(name: "IX_" + Links + "_TellInviterAt", table: Links);
        migrationBuilder.DropIndex(name: "IX_" + Table + "_InvitedById", table: Table);
        migrationBuilder.DropIndex(name: "IX_" + Table + "_CreatedAt", table: Table);
        migrationBuilder.DropIndex(name: "IX_" + Table + "_NameKey", table: Table);
        Drop(migrationBuilder, Events, "Until");
        Drop(migrationBuilder, Links, "TellInviterAt");
        Drop(migrationBuilder, Table, "SearchText");
        Drop(migrationBuilder, Table, "NameKey");
    }

    // Every database can do that by itself, where EF wants to build SQLite's table anew and has no model to do it by.
    private static void Drop(MigrationBuilder migrationBuilder, string table, string column) =>
        migrationBuilder.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"{column}\"");
}
