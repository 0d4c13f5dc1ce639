using BenchmarkDotNet.Attributes;
using Our.UserAccess.Benchmarks.Core;
using Our.UserAccess.Benchmarks.Workloads;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.Benchmarks;

/// <summary>One decision of the Hot stream: Umbraco Core's calculation, and this engine.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    private const int CoreQuestions = 4_096;

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private AccessSnapshot _snapshot = AccessSnapshot.Empty;
    private (Guid User, Guid Node, Verb Verb)[] _hot = [];
    private CoreQuestion[] _core = [];

    [Params("S", "M", "L")]
    public string Size { get; set; } = "S";

    [GlobalSetup]
    public void Load()
    {
        var workload = new WorkloadGenerator(WorkloadSize.Named(Size)).Generate();
        _snapshot = new WorkloadFacts(workload).Load();
        var verbs = Workload.Verbs.Select(_snapshot.Verb).ToArray();
        _hot = Array.ConvertAll(workload.Hot, question => (WorkloadKeys.User(question.User), WorkloadKeys.Node(question.Node), verbs[question.Verb]));
        _core = Array.ConvertAll(workload.Hot[..CoreQuestions], new CoreCalculation(workload).Prepare);
    }

    [Benchmark(OperationsPerInvoke = 65_536)]
    public int Engine()
    {
        var allowed = 0;
        foreach (var (user, node, verb) in _hot)
        {
            allowed += _snapshot.Decide(user, node, verb, Now).IsAllowed ? 1 : 0;
        }

        return allowed;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CoreQuestions)]
    public int UmbracoCore()
    {
        var allowed = 0;
        foreach (var question in _core)
        {
            allowed += CoreCalculation.Decide(question) ? 1 : 0;
        }

        return allowed;
    }
}
