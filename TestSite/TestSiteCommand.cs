using System.CommandLine;

namespace TestSite;

/// <summary>The command line: options in, exit code out.</summary>
internal static class TestSiteCommand
{
    public static RootCommand Create(Func<TestSiteOptions, CancellationToken, Task<int>> run)
    {
        var url = new Option<string>("--urls")
        {
            Description = "The address to listen on.",
            DefaultValueFactory = _ => TestSiteOptions.DefaultUrl,
        };
        var data = new Option<string>("--data")
        {
            Description = "The folder for database, mail and uploads (also: environment variable TESTSITE_DATA).",
            DefaultValueFactory = _ => TestSiteOptions.DefaultDataFolder(),
        };
        var database = new Option<DatabaseKind>("--database") { Description = "The kind of database." };
        var connection = new Option<string?>("--connection") { Description = "The connection string of another database than SQLite." };
        var seed = new Option<SeedKind>("--seed")
        {
            Description = "What a new database is filled with.",
            DefaultValueFactory = _ => SeedKind.Demo,
        };
        var reset = new Option<bool>("--reset") { Description = "Throw the database away and start afresh." };

        var command = new RootCommand("The TestSite of Our.UserAccess: Umbraco's own services and backoffice with the package installed.")
        {
            url, data, database, connection, seed, reset,
        };
        url.Validators.Add(result =>
        {
            if (!result.Implicit && !IsAddress(result.Tokens.SingleOrDefault()?.Value))
            {
                result.AddError("--urls takes one address such as http://127.0.0.1:5180.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(database) == DatabaseKind.Postgres && string.IsNullOrWhiteSpace(result.GetValue(connection)))
            {
                result.AddError("--database postgres needs --connection \"Host=…;Database=…;Username=…\".");
            }
        });
        command.SetAction((result, cancellationToken) => run(
            new TestSiteOptions
            {
                Url = result.GetValue(url)!,
                DataFolder = Path.GetFullPath(result.GetValue(data)!),
                Database = result.GetValue(database),
                Connection = result.GetValue(connection),
                Seed = result.GetValue(seed),
                Reset = result.GetValue(reset),
            },
            cancellationToken));
        return command;
    }

    private static bool IsAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http";
}
