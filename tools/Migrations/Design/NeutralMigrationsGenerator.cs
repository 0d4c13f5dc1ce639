using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Migrations;

/// <summary>Takes SQLite's column types out of the model that is kept beside a migration.</summary>
internal sealed partial class NeutralMigrationsGenerator(
    MigrationsCodeGeneratorDependencies dependencies,
    CSharpMigrationsGeneratorDependencies csharpDependencies) : CSharpMigrationsGenerator(dependencies, csharpDependencies)
{
    public override string GenerateMigration(
        string? migrationNamespace,
        string migrationName,
        IReadOnlyList<MigrationOperation> upOperations,
        IReadOnlyList<MigrationOperation> downOperations)
    {
        var code = base.GenerateMigration(migrationNamespace, migrationName, upOperations, downOperations);
        const string Ef = "using Microsoft.EntityFrameworkCore.Migrations;";
        return code.Contains("NpgsqlValueGenerationStrategy", StringComparison.Ordinal)
            ? code.Replace(Ef, Ef + Environment.NewLine + "using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;", StringComparison.Ordinal)
            : code;
    }

    public override string GenerateMetadata(string? migrationNamespace, Type contextType, string migrationName, string migrationId, IModel targetModel) =>
        WithoutTypes(base.GenerateMetadata(migrationNamespace, contextType, migrationName, migrationId, targetModel));

    public override string GenerateSnapshot(string? modelSnapshotNamespace, Type contextType, string modelSnapshotName, IModel model) =>
        WithoutTypes(base.GenerateSnapshot(modelSnapshotNamespace, contextType, modelSnapshotName, model));

    private static string WithoutTypes(string code) => ColumnType().Replace(code, string.Empty);

    [GeneratedRegex("""\s*\.HasColumnType\("[^"]*"\)""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ColumnType();
}
