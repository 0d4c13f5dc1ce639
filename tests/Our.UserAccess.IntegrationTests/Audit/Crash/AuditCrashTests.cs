using System.Globalization;
using Our.UserAccess.Audit;

namespace Our.UserAccess.IntegrationTests.Audit.Crash;

/// <summary>
/// A process is killed at random moments during a load of changes, ours and Umbraco's. docs/audit.md says how to have it killed
/// fifty times; here it is killed once, after its file was copied at some more moments as a kill would have left it.
/// </summary>
public sealed class AuditCrashTests(ITestOutputHelper output) : IDisposable
{
    private const int MostMilliseconds = 1200;

    private readonly string _folder = Directory.CreateTempSubdirectory("audit-crash-").FullName;

    [Fact]
    public async Task Whenever_a_process_is_killed_every_change_has_its_event_and_every_event_its_change()
    {
        int kills = Setting("KILLS", 1);
        int copies = OperatingSystem.IsLinux() ? Setting("COPIES", 2) : 0;
        int seed = Setting("SEED", Random.Shared.Next());
        output.WriteLine($"USERACCESS_CRASH_SEED={seed}");
        var random = new Random(seed);
        string site = Directory.CreateDirectory(Path.Combine(_folder, "site")).FullName;
        await (await KilledSite.StartAsync(site)).DisposeAsync();
        for (int kill = 0; kill < kills; kill++)
        {
            string[] images = [.. Enumerable.Range(0, copies).Select(copy => Directory.CreateDirectory(Path.Combine(_folder, $"{kill}-{copy}")).FullName)];
            await using (LoadProcess load = await LoadProcess.StartAsync(site, random.Next()))
            {
                foreach (string image in images)
                {
                    await Task.Delay(random.Next(MostMilliseconds), TestContext.Current.CancellationToken);
                    await load.CopyAsync(site, image);
                }

                await Task.Delay(random.Next(MostMilliseconds), TestContext.Current.CancellationToken);
                await load.KillAsync();
            }

            foreach (string folder in images.Append(site))
            {
                await AssertWholeAsync(folder);
            }
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task AssertWholeAsync(string folder)
    {
        await using KilledSite site = await KilledSite.StartAsync(folder);
        await site.SweepAsync();
        IReadOnlyList<AuditEvent> events = await site.AssertWholeAsync();
        output.WriteLine($"{Path.GetFileName(folder)}: {events.Count} events, {events.Count(happened => happened.IsNoticedLater)} of them noticed later");
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("USERACCESS_CRASH_" + name), CultureInfo.InvariantCulture, out int value) ? value : usual;
}
