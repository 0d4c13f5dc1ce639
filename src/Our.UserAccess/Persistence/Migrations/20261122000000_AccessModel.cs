using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Workspaces, assignments and rules.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261122000000_AccessModel")]
internal sealed class AccessModel : Migration
{
    private const string Workspace = UserAccessDbContext.TablePrefix + "Workspace";
    private const string Assignment = UserAccessDbContext.TablePrefix + "Assignment";
    private const string Rule = UserAccessDbContext.TablePrefix + "Rule";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateWorkspaces(migrationBuilder);
        CreateAssignments(migrationBuilder);
        CreateRules(migrationBuilder);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Rule);
        migrationBuilder.DropTable(name: Assignment);
        migrationBuilder.DropTable(name: Workspace);
    }

    private static void CreateWorkspaces(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Workspace,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Name = table.Column<string>(maxLength: 200, nullable: false),
                Alias = table.Column<string>(maxLength: 100, nullable: false),
                ContentRootIds = table.Column<string>(nullable: false),
                MediaRootIds = table.Column<string>(nullable: false),
                Languages = table.Column<string>(nullable: false),
                Domains = table.Column<string>(nullable: false),
                FormsFolders = table.Column<string>(nullable: false),
                ManagerIds = table.Column<string>(nullable: false),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Workspace, x => x.Id));
        migrationBuilder.CreateIndex("IX_" + Workspace + "_Alias", Workspace, "Alias", unique: true);
    }

    private static void CreateAssignments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Assignment,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: false),
                GroupId = table.Column<Guid>(nullable: false),
                WorkspaceId = table.Column<Guid>(nullable: true),
                From = table.Column<DateTime>(nullable: true),
                Until = table.Column<DateTime>(nullable: true),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
                Source = table.Column<string>(maxLength: 50, nullable: false),
                CreatedById = table.Column<Guid>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Assignment, x => x.Id));
        migrationBuilder.CreateIndex("IX_" + Assignment + "_UserId_GroupId", Assignment, ["UserId", "GroupId"]);
        migrationBuilder.CreateIndex("IX_" + Assignment + "_GroupId", Assignment, "GroupId");
        migrationBuilder.CreateIndex("IX_" + Assignment + "_WorkspaceId", Assignment, "WorkspaceId");
        migrationBuilder.CreateIndex("IX_" + Assignment + "_Until", Assignment, "Until");
    }

    private static void CreateRules(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Rule,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                SubjectKind = table.Column<string>(maxLength: 20, nullable: false),
                SubjectId = table.Column<Guid>(nullable: true),
                NodeId = table.Column<Guid>(nullable: true),
                Verbs = table.Column<string>(nullable: false),
                Effect = table.Column<string>(maxLength: 20, nullable: false),
                Reach = table.Column<string>(maxLength: 20, nullable: false),
                Guardrail = table.Column<bool>(nullable: false),
                From = table.Column<DateTime>(nullable: true),
                Until = table.Column<DateTime>(nullable: true),
                DocumentTypes = table.Column<string>(nullable: false),
                Cultures = table.Column<string>(nullable: false),
                Reason = table.Column<string>(maxLength: 1000, nullable: false),
                CreatedById = table.Column<Guid>(nullable: false),
                CreatedAt = table.Column<DateTime>(nullable: false),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Rule, x => x.Id));
        migrationBuilder.CreateIndex("IX_" + Rule + "_SubjectId", Rule, "SubjectId");
        migrationBuilder.CreateIndex("IX_" + Rule + "_NodeId", Rule, "NodeId");
    }
}
