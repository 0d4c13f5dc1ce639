using System.Reflection;

namespace EmbeddedUmbraco.Boot;

/// <summary>Where the embedded Umbraco keeps its data and which assembly it serves.</summary>
public sealed record EmbeddedUmbracoOptions
{
    /// <summary>Absolute folder of database, uploads, mails. Created when missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary><c>sqlite</c> or <c>postgres</c>.</summary>
    public string Provider { get; init; } = "sqlite";

    /// <summary>Needed for PostgreSQL; for SQLite a file in <see cref="DataFolder"/> is used when it is missing.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The assembly whose references are searched for composers. Not the entry assembly: that is the test runner under test.</summary>
    public required Assembly HostAssembly { get; init; }
}
