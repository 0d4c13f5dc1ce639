using System.Diagnostics;
using System.Text;

namespace Our.UserAccess.IntegrationTests.Start;

/// <summary>The TestSite as a process of its own, as `dotnet run` starts it: for what only a whole process can show.</summary>
internal sealed class TestSiteProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TestSiteProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
    }

    /// <summary>The site's address as it announces it; fails with everything it printed when it ends before.</summary>
    public Task<Uri> Ready => _ready.Task;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static TestSiteProcess Start(params string[] arguments) =>
        Start(Path.Combine(AppContext.BaseDirectory, "TestSite.dll"), arguments);

    /// <param name="assembly">Of the TestSite.</param>
    /// <param name="arguments">Of the command.</param>
    /// <param name="settings">Beside those of its configuration.</param>
    public static TestSiteProcess Start(string assembly, string[] arguments, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in settings ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var site = new TestSiteProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        site._process.Exited += (_, _) => site._ready.TrySetException(new InvalidOperationException($"The TestSite ended: {site.Output}"));
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        return site;
    }

    /// <summary>Waits for a site that is expected to end by itself.</summary>
    public async Task<int> ExitCodeAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        _ = _ready.Task.Exception;
        return _process.ExitCode;
    }

    /// <summary>Ends the process the hard way, as a power cut would.</summary>
    public async Task KillAsync()
    {
        Kill();
        await _process.WaitForExitAsync();
        _ = _ready.Task.Exception;
    }

    /// <summary>The same without waiting for the end: for the very moment at which something has been seen.</summary>
    public void Kill() => _process.Kill(entireProcessTree: true);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        const string announcement = "Ready after ";
        if (line.StartsWith(announcement, StringComparison.Ordinal))
        {
            _ready.TrySetResult(new Uri(line[(line.IndexOf("http", StringComparison.Ordinal))..]));
        }
    }
}
