using System.Diagnostics;
using System.Text;

namespace Our.UserAccess.Tests.Client;

/// <summary>The client's own tests, so that one command runs all there are.</summary>
public class ClientTests
{
    [Fact]
    public async Task The_clients_own_tests_pass()
    {
        var output = new StringBuilder();
        using var npm = new Process { StartInfo = Npm("test") };
        npm.OutputDataReceived += (_, line) => Add(output, line.Data);
        npm.ErrorDataReceived += (_, line) => Add(output, line.Data);

        npm.Start();
        npm.BeginOutputReadLine();
        npm.BeginErrorReadLine();
        await npm.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(npm.ExitCode == 0, $"npm test ended with {npm.ExitCode}:{Environment.NewLine}{output}");
        Assert.Contains("# fail 0", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>npm is a script on Windows, which only a shell starts.</summary>
    private static ProcessStartInfo Npm(string script)
    {
        var windows = OperatingSystem.IsWindows();
        return new ProcessStartInfo(windows ? "cmd" : "npm", windows ? ["/c", "npm", script] : [script])
        {
            WorkingDirectory = Path.Combine(RepositoryFolder(), "App_Plugins", "Our.UserAccess"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "package.manifest")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }

    private static void Add(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }
}
