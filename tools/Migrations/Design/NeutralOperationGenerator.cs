using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Migrations;

/// <summary>
/// Takes SQLite's column types out of the migration, so that each provider finds its own from the CLR type,
/// and says what an automatic key is on PostgreSQL too.
/// </summary>
internal sealed class NeutralOperationGenerator(CSharpMigrationOperationGeneratorDependencies dependencies) : CSharpMigrationOperationGenerator(dependencies)
{
    public override void Generate(string builderName, IReadOnlyList<MigrationOperation> operations, IndentedStringBuilder builder)
    {
        foreach (var column in operations.SelectMany(Columns))
        {
            column.ColumnType = null;
            if (column.FindAnnotation("Sqlite:Autoincrement") is not null)
            {
                column.AddAnnotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
            }
        }

        base.Generate(builderName, operations, builder);
    }

    private static IEnumerable<ColumnOperation> Columns(MigrationOperation operation) => operation switch
    {
        CreateTableOperation table => table.Columns,
        ColumnOperation column => [column],
        _ => [],
    };
}
