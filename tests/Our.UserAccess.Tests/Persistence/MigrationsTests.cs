using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Tests.Persistence;

public sealed class MigrationsTests
{
    [Theory]
    [InlineData("Microsoft.Data.Sqlite", "Data Source=:memory:")]
    [InlineData("Microsoft.Data.SqlClient", "Server=.;Database=Umbraco")]
    public async Task The_migrations_make_the_model(string provider, string connectionString)
    {
        await using var server = new TestServer(connectionString) { ProviderName = provider };
        await using DbContext context = server.Context();

        Assert.False(context.Database.HasPendingModelChanges(), "Add a migration: the model has changed since the last one.");
    }

    [Fact]
    public async Task SQL_Server_gets_types_of_its_own_from_the_neutral_migrations()
    {
        await using var server = new TestServer("Server=.;Database=Umbraco") { ProviderName = "Microsoft.Data.SqlClient" };
        await using DbContext context = server.Context();

        string script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [ourUserAccessSetupStep]", script, StringComparison.Ordinal);
        Assert.Contains("[Name] nvarchar(100) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[AppliedAt] datetime2 NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("[ourUserAccessMigrationsHistory]", script, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_migration_names_a_type_of_one_database()
    {
        await using var server = new TestServer("Data Source=:memory:");
        await using DbContext context = server.Context();
        IMigrationsAssembly migrations = context.GetService<IMigrationsAssembly>();

        IEnumerable<string?> types = migrations.Migrations.Values
            .SelectMany(type => migrations.CreateMigration(type, "any").UpOperations)
            .SelectMany(operation => operation is Microsoft.EntityFrameworkCore.Migrations.Operations.CreateTableOperation table
                ? table.Columns.Select(column => column.ColumnType)
                : [(operation as Microsoft.EntityFrameworkCore.Migrations.Operations.ColumnOperation)?.ColumnType]);

        Assert.All(types, Assert.Null);
    }

    [Fact]
    public async Task What_the_version_before_the_access_model_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261121210000_Initial", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessSetupStep (Name, AppliedAt) VALUES ('grant-to-administrators', '2026-11-01 08:00:00')");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["grant-to-administrators"], database.Read("SELECT Name FROM ourUserAccessSetupStep"));
        Assert.Equal(["0"], database.Read("SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessAssignment"));
    }

    [Fact]
    public async Task What_the_access_model_kept_is_still_there_when_people_get_plans()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261122020000_Consistency", TestContext.Current.CancellationToken);
        database.Execute("""
            INSERT INTO ourUserAccessAssignment (Id, UserId, GroupId, Reason, Source, CreatedById, CreatedAt, Version)
            VALUES ('A0000000-0000-0000-0000-000000000001', 'A0000000-0000-0000-0000-000000000002', 'A0000000-0000-0000-0000-000000000003',
                    'Kept', 'screen', 'A0000000-0000-0000-0000-000000000004', '2026-11-01 08:00:00', 3)
            """);

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Kept"], database.Read("SELECT Reason FROM ourUserAccessAssignment WHERE Version = 3"));
        Assert.Equal(["0"], database.Read("SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessUserPlan"));
        Assert.Equal(["0"], database.Read("SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessOperationItem"));
    }

    [Fact]
    public async Task What_the_version_before_the_notes_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261122101000_Offboardings", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessUserPlan (Id, Reason, CreatedById, CreatedAt, Version, HasEnded, Leave, WasEnabled) "
            + "VALUES ('A', 'Parental leave', 'B', '2026-11-01 08:00:00', 1, 0, 'Ahead', 0)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Parental leave"], database.Read("SELECT Reason FROM ourUserAccessUserPlan"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessUserNote) + (SELECT COUNT(*) FROM ourUserAccessSignIn) + (SELECT COUNT(*) FROM ourUserAccessSeenCredential) AS TEXT)"));
    }

    [Fact]
    public async Task What_the_version_before_the_invitations_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261122110000_Operations", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessUserNote (UserId, Notes, IsSingleSignOn) VALUES ('A', 'Works on Mondays', 1)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Works on Mondays"], database.Read("SELECT Notes FROM ourUserAccessUserNote WHERE IsSingleSignOn = 1"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessInvitation) + (SELECT COUNT(*) FROM ourUserAccessInvitationGrant) + (SELECT COUNT(*) FROM ourUserAccessInvitationLink) + (SELECT COUNT(*) FROM ourUserAccessInvitationEvent) AS TEXT)"));
    }

    [Fact]
    public async Task What_the_version_before_the_audit_trail_kept_is_still_there_and_the_trail_begins()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261122200000_Invitations", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessUserNote (UserId, Notes, IsSingleSignOn) VALUES ('A', 'Works on Mondays', 1)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Works on Mondays"], database.Read("SELECT Notes FROM ourUserAccessUserNote"));
        Assert.Equal(["0"], database.Read("SELECT CAST(Sequence AS TEXT) FROM ourUserAccessAuditHead"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessAuditEvent) + (SELECT COUNT(*) FROM ourUserAccessAuditLink) + (SELECT COUNT(*) FROM ourUserAccessAuditSubject) + (SELECT COUNT(*) FROM ourUserAccessAuditGap) AS TEXT)"));
    }

    [Fact]
    public async Task What_the_version_before_the_reviews_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261123100000_FormsSecurity", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessUserNote (UserId, Notes, IsSingleSignOn) VALUES ('A', 'Works on Mondays', 1)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Works on Mondays"], database.Read("SELECT Notes FROM ourUserAccessUserNote"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessReview) + (SELECT COUNT(*) FROM ourUserAccessReviewItem) + (SELECT COUNT(*) FROM ourUserAccessReviewer) + (SELECT COUNT(*) FROM ourUserAccessReviewEvidence) AS TEXT)"));
    }

    [Fact]
    public async Task What_the_version_before_forms_security_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261123090000_Audit", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessWorkspace (Id, Name, Alias, ContentRootIds, MediaRootIds, Languages, Domains, FormsFolders, ManagerIds, Version) "
            + "VALUES ('A0000000-0000-0000-0000-000000000001', 'Acme', 'acme', '[]', '[]', '[]', '[]', '[\"A0000000-0000-0000-0000-000000000002\"]', '[]', 4)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["[\"A0000000-0000-0000-0000-000000000002\"]"], database.Read("SELECT FormsFolders FROM ourUserAccessWorkspace WHERE Version = 4"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessFormsRecord) + (SELECT COUNT(*) FROM ourUserAccessFormsEntry) + (SELECT COUNT(*) FROM ourUserAccessFormsDefaults) AS TEXT)"));
    }

    [Fact]
    public async Task What_the_version_before_usage_and_findings_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261123100000_FormsSecurity", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessFormsDefaults (Id, AllGroups, GroupIds, CreatorsGroups, Users, Version) VALUES ('A', 1, '[]', 0, 'Deny', 5)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Deny"], database.Read("SELECT Users FROM ourUserAccessFormsDefaults WHERE Version = 5"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessVerbUsage) + (SELECT COUNT(*) FROM ourUserAccessFindingDismissal) AS TEXT)"));
    }

    [Fact]
    public async Task What_the_version_before_sensitive_data_kept_is_still_there()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using DbContext context = server.Context();
        await context.GetService<IMigrator>().MigrateAsync("20261123100000_FormsSecurity", TestContext.Current.CancellationToken);
        database.Execute("INSERT INTO ourUserAccessFormsDefaults (Id, AllGroups, GroupIds, CreatorsGroups, Users, Version) VALUES ('A', 1, '[]', 0, 'Deny', 7)");

        await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Deny"], database.Read("SELECT Users FROM ourUserAccessFormsDefaults WHERE Version = 7"));
        Assert.Equal(["0"], database.Read("SELECT CAST((SELECT COUNT(*) FROM ourUserAccessSensitiveDataOwner) + (SELECT COUNT(*) FROM ourUserAccessGrantNotice) AS TEXT)"));
    }

    [Fact]
    public async Task Invitations_of_the_version_before_are_sorted_and_found()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await using (DbContext context = server.Context())
        {
            await context.GetService<IMigrator>().MigrateAsync("20261122200000_Invitations", TestContext.Current.CancellationToken);
            database.Execute("""
                INSERT INTO ourUserAccessInvitation (Id, Name, Email, State, SignIn, Origin, CreatedAt, Attempts, ResendCount, Reason, Version)
                SELECT printf('A0000000-0000-0000-0000-%012d', value), CASE value WHEN 1 THEN 'Zoë' WHEN 2 THEN 'åse' ELSE 'Émile ' || value END,
                       'mail' || value || '@example.test', 'Sent', 'Password', 'UserAccess', '2026-11-01 08:00:00', 1, 0, 'Invited', 7
                FROM (WITH RECURSIVE counted(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < 1100) SELECT value FROM counted)
                """);
            database.Execute("""
                INSERT INTO ourUserAccessInvitationLink (Id, InvitationId, Hash, CreatedAt, RequestedAt)
                VALUES ('B0000000-0000-0000-0000-000000000001', 'A0000000-0000-0000-0000-000000000001', x'00', '2026-11-01 08:00:00', '2026-11-02 08:00:00')
                """);
            await context.GetService<IMigrator>().MigrateAsync(cancellationToken: TestContext.Current.CancellationToken);
        }

        await new InvitationTexts(new Contexts(server)).FillAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["åse", "Émile 10", "Zoë"], database.Read("SELECT Name FROM ourUserAccessInvitation WHERE Name NOT LIKE 'Émile%' OR Name = 'Émile 10' ORDER BY NameKey"));
        Assert.Equal(["Zoë"], database.Read("SELECT Name FROM ourUserAccessInvitation WHERE instr(SearchText, 'ZOË') > 0 AND Version = 7"));
        Assert.Equal(["0"], database.Read("SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessInvitation WHERE SearchText IS NULL OR NameKey IS NULL"));
        Assert.Equal(["1"], database.Read("SELECT CAST(COUNT(*) AS TEXT) FROM ourUserAccessInvitationLink WHERE TellInviterAt IS NULL"));
    }

    [Fact]
    public async Task Every_migration_can_be_taken_back()
    {
        using var database = new TemporaryDatabase();
        await using var server = new TestServer(database.ConnectionString);
        await server.StartAsync();
        await using DbContext context = server.Context();

        await context.GetService<IMigrator>().MigrateAsync(Migration.InitialDatabase, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["ourUserAccessMigrationsHistory"],
            database.Read("SELECT name FROM sqlite_master WHERE type = 'table'"));
    }

    private sealed class Contexts(TestServer server) : IDbContextFactory<UserAccessDbContext>
    {
        public UserAccessDbContext CreateDbContext() => server.Context();
    }
}
