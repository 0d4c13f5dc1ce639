using Our.UserAccess.Benchmarks.Core;
using Our.UserAccess.Benchmarks.Workloads;

namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>Umbraco Core's figures at one size, on the same questions.</summary>
internal sealed class CoreFigures(Workload workload, QuickReport report)
{
    private const int Questions = 4_096;
    private const int PageSize = 1_000;

    public void Print()
    {
        var core = new CoreCalculation(workload);
        var asked = Array.ConvertAll(workload.Hot[..Questions], core.Prepare);
        var allowed = 0;
        Row("Umbraco Core, CalculatePermissionsForPathForUser", question => allowed += CoreCalculation.Calculate(question) ? 1 : 0);
        Row("Umbraco Core, whole GetPermissionsForPath", question => allowed += CoreCalculation.Decide(question) ? 1 : 0);

        var paths = Array.ConvertAll(workload.Cold[..PageSize], question => core.Path(question.Node));
        var rows = core.Rows(workload.Hot[0].User, [.. paths.SelectMany(path => path).Distinct()]);
        var page = Stopclock.NanosecondsEach(1, () => allowed += CoreCalculation.Filter(rows, paths, Workload.Verbs[0]));
        report.Row($"Umbraco Core, filter of {PageSize:N0} nodes", workload.Size.Name, page / 1000, "µs");
        GC.KeepAlive(allowed);

        void Row(string what, Action<CoreQuestion> ask) =>
            report.Row(what, workload.Size.Name, Stopclock.NanosecondsEach(asked.Length, () => Array.ForEach(asked, ask)), "ns");
    }
}
