using System.Globalization;
using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.CrashLoad;

// A site without its HTTP side that changes things without end, to be killed. The crash test of the audit trail starts it.
const int untilWarm = 30;
using IHost host = LoadSite.Builder(args[0], typeof(LoadSite).Assembly).Build();
await host.StartUmbracoAsync();

int seed = int.Parse(args[1], CultureInfo.InvariantCulture);
int changes = 0;
ILoad[] loads = [new OwnLoad(host.Services, new Random(seed)), new UserLoad(host.Services, new Random(seed + 1)), new GroupLoad(host.Services, new Random(seed + 2))];

// The first that fails ends the process, and with it the test.
await await Task.WhenAny(loads.Select(load => Task.Run(async () =>
{
    while (true)
    {
        await load.ChangeAsync();
        if (Interlocked.Increment(ref changes) == untilWarm)
        {
            Console.WriteLine("Changing");
        }
    }
})));
