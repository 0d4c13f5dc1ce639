using System.Diagnostics;

namespace Our.UserAccess.BrowserTests.Browser;

/// <summary>Only reached where no Chromium is found.</summary>
internal static class ChromiumInstaller
{
    private const string Apt = "/usr/bin/apt-get";

    public static async Task InstallAsync()
    {
        if (OperatingSystem.IsLinux() && string.Equals(Environment.UserName, "root", StringComparison.Ordinal) && File.Exists(Apt))
        {
            Say("with apt-get");
            await RunAptAsync("update");
            await RunAptAsync("install", "--yes", "--no-install-recommends", "chromium");
            return;
        }

        Say("with Playwright's installer");
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) != 0)
        {
            throw Failure("Playwright's installer failed; its message stands above");
        }
    }

    private static void Say(string how) => Console.WriteLine($"No Chromium was found on this machine: it is installed now, {how}.");

    private static async Task RunAptAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Apt, arguments) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw Failure("apt-get did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw Failure($"apt-get {string.Join(' ', arguments)} ended with {process.ExitCode}: {errors.Trim()}");
        }
    }

    private static InvalidOperationException Failure(string what) =>
        new($"The browser tests need Chromium, and it could not be installed: {what}. Install Chromium or Chrome, or name its program in {Chromium.Variable}.");
}
