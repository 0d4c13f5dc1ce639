namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>Proves that the generated input is the specified one: the numbers that follow from every draw.</summary>
internal static class WorkloadCheck
{
    public static bool Run(TextWriter output)
    {
        var isRight = true;
        foreach (var size in WorkloadSize.All)
        {
            var workload = new WorkloadGenerator(size).Generate();
            var oracle = new WorkloadOracle(workload);
            isRight &= Compare(output, size, "memberships", size.Memberships, workload.Memberships.Length);
            isRight &= Compare(output, size, "scoped memberships", size.Scoped, workload.Memberships.Count(membership => membership.Scope != Workload.Nowhere));
            isRight &= Compare(output, size, "pairs in Hot", size.HotPairs, workload.Hot.Select(question => (question.User, question.Node)).Distinct().Count());
            isRight &= Compare(output, size, "allowed in Hot", size.HotAllowed, oracle.Allowed(workload.Hot));
            isRight &= Compare(output, size, "allowed in Cold", size.ColdAllowed, oracle.Allowed(workload.Cold));
        }

        return isRight;
    }

    private static bool Compare(TextWriter output, WorkloadSize size, string what, int expected, int actual)
    {
        output.WriteLine($"{size} {what,-20} {actual,8:N0} {(expected == actual ? "as specified" : $"WRONG, specified {expected:N0}")}");
        return expected == actual;
    }
}
