using Our.UserAccess.Benchmarks.Workloads;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>The engine's figures at one size.</summary>
internal sealed class EngineFigures(Workload workload, QuickReport report)
{
    private const int ActiveUsers = 500;
    private const int PageSize = 1_000;

    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly string _size = workload.Size.Name;
    private readonly bool _isLarge = workload.Size == WorkloadSize.Large;

    public void Print()
    {
        var facts = new WorkloadFacts(workload);
        var before = Memory();
        var engine = new AccessEngine(facts.Load());
        Memory(engine.Current, before);
        Load(facts);
        Decisions(engine.Current, "warm decision by keys, hot", workload.Hot, WarmBudget());
        Decisions(engine.Current, "warm decision by keys, cold", workload.Cold, null);
        Allocation(engine.Current);
        Filter(engine.Current);
        Who(engine.Current);
        Explain(engine.Current);
        FirstDecision(engine);
        Changes(engine);
        GC.KeepAlive(facts);
    }

    private static long Memory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private Budget? Large(double must, double aim) => _isLarge ? new Budget(must, aim) : null;

    private Budget WarmBudget() => _size switch
    {
        "S" => new Budget(40, 25),
        "M" => new Budget(70, 40),
        _ => new Budget(200, 150),
    };

    private void Load(WorkloadFacts facts) =>
        report.Row("snapshot in memory", _size, Stopclock.NanosecondsEach(1, () => facts.Load()) / 1e6, "ms", Large(100, 40));

    private void Memory(AccessSnapshot snapshot, long before)
    {
        foreach (var user in workload.Cold.Select(question => question.User).Distinct().Take(ActiveUsers))
        {
            snapshot.Prepare(WorkloadKeys.User(user), Now);
        }

        report.Row($"memory, {ActiveUsers} users with compiled answers", _size, (Memory() - before) / 1e6, "MB", Large(70, 55));
        GC.KeepAlive(snapshot);
    }

    private void Decisions(AccessSnapshot snapshot, string what, QuestionRecord[] questions, Budget? budget)
    {
        var asked = Asked(snapshot, questions);
        var allowed = 0;
        var each = Stopclock.NanosecondsEach(asked.Length, () =>
        {
            foreach (ref readonly var question in asked.AsSpan())
            {
                allowed += snapshot.Decide(question.User, question.Node, question.Verb, Now).IsAllowed ? 1 : 0;
            }
        });
        report.Row(what, _size, each, "ns", budget);
        GC.KeepAlive(allowed);
    }

    private static (Guid User, Guid Node, Verb Verb)[] Asked(AccessSnapshot snapshot, QuestionRecord[] questions)
    {
        var verbs = Workload.Verbs.Select(snapshot.Verb).ToArray();
        return Array.ConvertAll(questions, question => (WorkloadKeys.User(question.User), WorkloadKeys.Node(question.Node), verbs[question.Verb]));
    }

    private void Allocation(AccessSnapshot snapshot)
    {
        var asked = Asked(snapshot, workload.Hot[..PageSize]);
        Array.ForEach(asked, question => snapshot.Prepare(question.User, Now));
        Ask();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        report.Row("allocated per decision", _size, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)asked.Length, "B", new Budget(0, 0));

        void Ask()
        {
            foreach (ref readonly var question in asked.AsSpan())
            {
                snapshot.Decide(question.User, question.Node, question.Verb, Now);
            }
        }
    }

    private void Filter(AccessSnapshot snapshot)
    {
        Guid[] nodes = [.. workload.Cold.Take(PageSize).Select(question => WorkloadKeys.Node(question.Node))];
        var allowed = new Guid[PageSize];
        Verb[] verbs = [snapshot.Verb(Workload.Verbs[0]), snapshot.Verb(Workload.Verbs[2])];
        var user = WorkloadKeys.User(workload.Hot[0].User);
        var each = Stopclock.MicrosecondsOnce(500, _ => () => snapshot.Filter(user, nodes, verbs, Now, allowed));
        report.Row($"filter of {PageSize:N0} nodes", _size, each, "µs", Large(100, 20));
    }

    private void Who(AccessSnapshot snapshot)
    {
        var node = WorkloadKeys.Node(workload.Cold[1].Node);
        var verb = snapshot.Verb(Workload.Verbs[4]);
        var each = Stopclock.MicrosecondsOnce(200, _ => () => snapshot.DecideEveryUser(node, verb, Now));
        report.Row($"who can, {workload.Size.Users:N0} users", _size, each / 1e3, "ms", Large(2, 0.6));
    }

    private void Explain(AccessSnapshot snapshot)
    {
        var questions = Array.ConvertAll(workload.Hot[..PageSize], question => new Decisions.Questions.Question(
            WorkloadKeys.User(question.User), WorkloadKeys.Node(question.Node), Workload.Verbs[question.Verb], Now));
        var each = Stopclock.NanosecondsEach(questions.Length, () => Array.ForEach(questions, question => snapshot.Explain(question)));
        report.Row("explain, without the sentence", _size, each / 1e6, "ms", new Budget(1, 0.2));
    }

    private void FirstDecision(AccessEngine engine)
    {
        var verb = engine.Current.Verb(Workload.Verbs[0]);
        var each = Stopclock.MicrosecondsOnce(200, call =>
        {
            var question = workload.Hot[call * 97];
            engine.Change(builder => builder.PutRule(Rule(question.User, question.Node, call)));
            var (snapshot, user, node) = (engine.Current, WorkloadKeys.User(question.User), WorkloadKeys.Node(question.Node));
            return () => snapshot.Decide(user, node, verb, Now);
        });
        report.Row("first decision of a user after a change", _size, each, "µs", Large(100, 50));
    }

    private void Changes(AccessEngine engine)
    {
        Change(engine, "change of a rule", (builder, call) => builder.PutRule(Rule(workload.Hot[call].User, workload.Hot[call].Node, call)));
        Change(engine, "change of an assignment", (builder, call) => builder.PutAssignment(new AssignmentFact(
            WorkloadKeys.Assignment(10_000_000 + call), WorkloadKeys.User(workload.Hot[call].User), WorkloadKeys.Group(call % workload.Size.Groups), null)));
        Change(engine, "change of a membership", (builder, call) =>
            builder.PutUser(WorkloadFacts.User(workload.Hot[call].User, [WorkloadKeys.Group(call % workload.Size.Groups)])));
        Change(engine, "new node", (builder, call) => builder.PutNode(
            new NodeFact(WorkloadKeys.Node(10_000_000 + call), WorkloadKeys.Node(workload.Cold[call].Node), NodeKind.Document)));
    }

    private void Change(AccessEngine engine, string what, Action<AccessSnapshotBuilder, int> change)
    {
        var each = Stopclock.MicrosecondsOnce(200, call => () => engine.Change(builder => change(builder, call)));
        report.Row(what, _size, each, "µs", Large(1000, 100));
    }

    private static RuleFact Rule(int user, int node, int number) => new(
        WorkloadKeys.Rule(10_000_000 + number), RuleSubject.User(WorkloadKeys.User(user)), WorkloadKeys.Node(node), [Workload.Verbs[3]], Effect.Deny);
}
