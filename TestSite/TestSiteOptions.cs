using System.Reflection;

namespace TestSite;

/// <summary>What one run of the TestSite is asked to do.</summary>
internal sealed record TestSiteOptions
{
    public const string DefaultUrl = "http://127.0.0.1:5180";

    public string Url { get; init; } = DefaultUrl;

    public string DataFolder { get; init; } = DefaultDataFolder();

    public DatabaseKind Database { get; init; } = DatabaseKind.Sqlite;

    /// <summary>Needed for PostgreSQL; SQLite keeps its file in the data folder.</summary>
    public string? Connection { get; init; }

    public SeedKind Seed { get; init; } = SeedKind.Demo;

    /// <summary>Throws the database away first.</summary>
    public bool Reset { get; init; }

    public static string DefaultDataFolder()
    {
        var named = Environment.GetEnvironmentVariable("TESTSITE_DATA");
        return string.IsNullOrWhiteSpace(named) ? Path.Combine(SiteFolder(), "App_Data") : named;
    }

    private static string SiteFolder() =>
        typeof(TestSiteOptions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == "TestSiteFolder" && Directory.Exists(attribute.Value))
            .Select(attribute => attribute.Value)
            .FirstOrDefault() ?? AppContext.BaseDirectory;
}

internal enum DatabaseKind
{
    Sqlite,
    Postgres,
}

internal enum SeedKind
{
    None,
    Demo,
    Large,
}
