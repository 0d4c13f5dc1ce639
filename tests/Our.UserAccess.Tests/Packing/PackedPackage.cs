using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;
using Our.UserAccess.Tests.Architecture;

namespace Our.UserAccess.Tests.Packing;

/// <summary>The nupkg as `dotnet pack` makes it, packed once for all tests from what the test build has built.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("useraccess-pack-").FullName;
    private ZipArchive? _archive;

    public ZipArchive Archive => _archive ?? throw new InvalidOperationException("The package has not been packed.");

    private static string Configuration { get; } = typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Configuration").Value!;

    public XElement Nuspec() =>
        XElement.Parse(Read(Archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName));

    public string Read(string file)
    {
        using var reader = new StreamReader(Archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    public async ValueTask InitializeAsync()
    {
        var project = Repository.PackageFolder;
        var start = new ProcessStartInfo("dotnet", ["pack", project, "--no-build", "-c", Configuration, "-o", _folder, "--nologo", "-p:SkipClientBuild=true"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The build that runs the tests tells its own MSBuild where it is; the pack must find its own.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var pack = Process.Start(start)!;
        var output = pack.StandardOutput.ReadToEndAsync();
        var errors = pack.StandardError.ReadToEndAsync();
        await pack.WaitForExitAsync();
        Assert.True(pack.ExitCode == 0, await output + await errors);
        _archive = ZipFile.OpenRead(Directory.GetFiles(_folder, "*.nupkg").Single());
    }

    public ValueTask DisposeAsync()
    {
        _archive?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
