using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Our.UserAccess.Persistence.Providers;

/// <summary>
/// SQL Server through the EF Core provider that the site brings with Umbraco. It is bound by name: a compiled reference would ask
/// for one version of the provider at least, and the package does not depend on the provider's package.
/// </summary>
internal sealed class SqlServerProvider : IUserAccessDatabaseProvider
{
    private const string Extensions =
        "Microsoft.EntityFrameworkCore.SqlServerDbContextOptionsExtensions, Microsoft.EntityFrameworkCore.SqlServer";

    public string ProviderName => "Microsoft.Data.SqlClient";

    public void Configure(DbContextOptionsBuilder options, string connectionString) =>
        UseSqlServer().Invoke(obj: null, [options, connectionString, null]);

    private static MethodInfo UseSqlServer() =>
        Type.GetType(Extensions, throwOnError: true)!
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method => method is { Name: "UseSqlServer", IsGenericMethod: false } && TakesConnectionString(method));

    private static bool TakesConnectionString(MethodInfo method) =>
        method.GetParameters() is [{ ParameterType: var builder }, { ParameterType: var connection }, _]
        && builder == typeof(DbContextOptionsBuilder)
        && connection == typeof(string);
}
