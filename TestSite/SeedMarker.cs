namespace TestSite;

/// <summary>
/// Stands in the data folder while a new database is being filled. A start that finds it knows that the one before was
/// killed in between, and begins again instead of showing half a demo.
/// </summary>
internal sealed class SeedMarker(string dataFolder)
{
    private readonly string _path = Path.Combine(dataFolder, "seed-unfinished");

    public bool Exists => File.Exists(_path);

    public void Set() => File.WriteAllText(_path, "The database is being filled. If the site is not running, the next start begins again.");

    public void Clear() => File.Delete(_path);
}
