using System.Net;
using System.Net.Sockets;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>What cannot work is said in a sentence, and nothing is left running.</summary>
public sealed class StartFailureTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("useraccess-start-").FullName;

    [Fact]
    public async Task A_port_in_use_is_named_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var site = TestSiteProcess.Start("--urls", $"http://127.0.0.1:{port}", "--data", _folder);

        Assert.Equal(1, await site.ExitCodeAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"Port {port} is in use", site.Output, StringComparison.Ordinal);
        Assert.Contains("--urls", site.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_to_is_named_with_what_to_do()
    {
        var file = Path.Combine(_folder, "a-file");
        await File.WriteAllTextAsync(file, "in the way", TestContext.Current.CancellationToken);

        await using var site = TestSiteProcess.Start("--urls", "http://127.0.0.1:0", "--data", Path.Combine(file, "data"));

        Assert.Equal(1, await site.ExitCodeAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"The data folder {Path.Combine(file, "data")} cannot be used", site.Output, StringComparison.Ordinal);
        Assert.Contains("--data", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_on_a_read_only_disk_is_named_with_what_to_do()
    {
        // No right to write there, for whoever runs this: a file system of the kernel's own.
        const string folder = "/sys/useraccess-data";
        Assert.SkipUnless(Directory.Exists("/sys"), "There is no /sys on this system.");

        await using var site = TestSiteProcess.Start("--urls", "http://127.0.0.1:0", "--data", folder);

        Assert.Equal(1, await site.ExitCodeAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"The data folder {folder} cannot be", site.Output, StringComparison.Ordinal);
        Assert.Contains("--data", site.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls takes one address", "--urls", "nonsense")]
    [InlineData("--database postgres needs --connection", "--database", "postgres")]
    [InlineData("--seed", "--seed", "enormous")]
    public async Task A_wrong_option_is_refused_with_the_way_it_is_meant(string expected, params string[] arguments)
    {
        await using var site = TestSiteProcess.Start([.. arguments, "--data", _folder]);

        Assert.NotEqual(0, await site.ExitCodeAsync(TestContext.Current.CancellationToken));
        Assert.Contains(expected, site.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_with_what_to_do()
    {
        var file = Path.Combine(_folder, TestSite.TestSiteHost.DatabaseFile);
        await File.WriteAllTextAsync(file, new string('x', 8192), TestContext.Current.CancellationToken);

        await using var site = TestSiteProcess.Start("--urls", "http://127.0.0.1:0", "--data", _folder);

        Assert.Equal(1, await site.ExitCodeAsync(TestContext.Current.CancellationToken));
        Assert.Contains("--reset", site.Output, StringComparison.Ordinal);
        Assert.Contains(file, site.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
