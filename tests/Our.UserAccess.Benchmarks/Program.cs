using System.Globalization;
using BenchmarkDotNet.Running;
using Our.UserAccess.Benchmarks;
using Our.UserAccess.Benchmarks.Audit;
using Our.UserAccess.Benchmarks.Forms;
using Our.UserAccess.Benchmarks.Host;
using Our.UserAccess.Benchmarks.Imports;
using Our.UserAccess.Benchmarks.Quick;
using Our.UserAccess.Benchmarks.Users;
using Our.UserAccess.Benchmarks.Workloads;

switch (args)
{
    case ["verify"]:
        return WorkloadCheck.Run(Console.Out) ? 0 : 1;
    case ["quick", .. var sizes]:
        return QuickRun.Print(sizes, Console.Out);
    case ["host", .. var folder]:
        return await HostRun.PrintAsync(folder is [var named] ? named : Path.Combine(Path.GetTempPath(), "our-useraccess-benchmark"), Console.Out);
    case ["users", .. var data]:
        return await UsersRun.PrintAsync(data is [var given] ? given : Path.Combine(Path.GetTempPath(), "our-useraccess-users"), Console.Out);
    case ["imports", .. var rows]:
        return await ImportsRun.PrintAsync(rows is [var many] ? int.Parse(many, CultureInfo.InvariantCulture) : ImportsRun.Rows, Console.Out);
    case ["forms", .. var site]:
        return await FormsRun.PrintAsync(site is [var seeded] ? seeded : Path.Combine(Path.GetTempPath(), "our-useraccess-benchmark"), Console.Out);
    case ["audit", .. var trail]:
        return await AuditRun.PrintAsync(trail is [var events, ..] ? int.Parse(events, CultureInfo.InvariantCulture) : AuditRun.Events, trail is [_, var postgres] ? postgres : null, Console.Out);
    case ["full", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(DecisionBenchmarks).Assembly).Run(["--filter", "*", .. options]);
        return 0;
    default:
        Console.Error.WriteLine("Say what: verify | quick [S] [M] [L] | host [folder] | users [folder] | imports [rows] | forms [folder] | audit [events] [PostgreSQL connection] | full [options of BenchmarkDotNet]");
        return 2;
}
