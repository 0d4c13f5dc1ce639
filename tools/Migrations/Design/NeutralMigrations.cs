using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Migrations;

/// <summary>Found by `dotnet ef` in the startup assembly.</summary>
internal sealed class NeutralMigrations : IDesignTimeServices
{
    public void ConfigureDesignTimeServices(IServiceCollection serviceCollection) => serviceCollection
        .AddSingleton<ICSharpMigrationOperationGenerator, NeutralOperationGenerator>()
        .AddSingleton<IMigrationsCodeGenerator, NeutralMigrationsGenerator>();
}
