using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Our.UserAccess.IntegrationTests.Audit.Crash;

/// <summary>A site of its own that changes things without end, until it is killed.</summary>
internal sealed class LoadProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource _changing = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private LoadProcess(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _changing.TrySetException(new InvalidOperationException($"The site ended by itself: {_output}"));
    }

    public static async Task<LoadProcess> StartAsync(string folder, int seed)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Our.UserAccess.CrashLoad.dll"), folder, seed.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var load = new LoadProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        load._process.Start();
        load._process.BeginOutputReadLine();
        load._process.BeginErrorReadLine();
        await load._changing.Task;
        return load;
    }

    /// <summary>
    /// Copies the database as a kill at this very moment would leave it: the process is stopped where it is, in the middle of
    /// whatever it does, and goes on afterwards. A kill leaves what the process has written so far, and nothing else; so does this.
    /// </summary>
    public async Task CopyAsync(string from, string to)
    {
        await SignalAsync("STOP");
        await UntilStoppedAsync();
        foreach (string file in Directory.GetFiles(from, "umbraco.sqlite.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        await SignalAsync("CONT");
    }

    public async Task KillAsync()
    {
        Assert.False(_process.HasExited, _output.ToString());
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task SignalAsync(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    // The signal is taken by one thread after the other.
    private async Task UntilStoppedAsync()
    {
        while (Directory.GetDirectories($"/proc/{_process.Id}/task").Any(thread => !File.ReadAllText(Path.Combine(thread, "status")).Contains("State:\tT", StringComparison.Ordinal)))
        {
            await Task.Yield();
        }
    }

    private void Read(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line == "Changing")
        {
            _changing.TrySetResult();
        }
    }
}
