using BenchmarkDotNet.Running;
using Our.UserAccess.Benchmarks;
using Our.UserAccess.Benchmarks.Quick;
using Our.UserAccess.Benchmarks.Workloads;

switch (args)
{
    case ["verify"]:
        return WorkloadCheck.Run(Console.Out) ? 0 : 1;
    case ["quick", .. var sizes]:
        return QuickRun.Print(sizes, Console.Out);
    case ["full", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(DecisionBenchmarks).Assembly).Run(["--filter", "*", .. options]);
        return 0;
    default:
        Console.Error.WriteLine("Say what: verify | quick [S] [M] [L] | full [options of BenchmarkDotNet]");
        return 2;
}
