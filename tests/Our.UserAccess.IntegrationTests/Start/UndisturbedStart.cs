namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>A first start that nobody disturbed: what the others must come to.</summary>
public sealed class UndisturbedStart : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("undisturbed-").FullName;

    public IReadOnlyDictionary<string, long> Rows { get; private set; } = new Dictionary<string, long>(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        await using (var site = TestSiteProcess.Start("--urls", "http://127.0.0.1:0", "--data", _folder, "--seed", "none"))
        {
            await site.Ready;
        }

        Rows = DatabaseFile.RowsOf(_folder);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
