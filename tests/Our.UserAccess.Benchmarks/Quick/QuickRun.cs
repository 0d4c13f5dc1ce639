using Our.UserAccess.Benchmarks.Workloads;

namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>Measures everything in about a minute, at all sizes or at those that are named.</summary>
internal static class QuickRun
{
    public static int Print(IReadOnlyList<string> sizes, TextWriter output)
    {
        var report = new QuickReport(output);
        report.Start();
        foreach (var size in WorkloadSize.All.Where(size => sizes.Count == 0 || sizes.Contains(size.Name, StringComparer.OrdinalIgnoreCase)))
        {
            var workload = new WorkloadGenerator(size).Generate();
            new EngineFigures(workload, report).Print();
            new CoreFigures(workload, report).Print();
        }

        return 0;
    }
}
