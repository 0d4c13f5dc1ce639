namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>A size of the workload, with what a right generator makes of it.</summary>
internal sealed record WorkloadSize(
    string Name, ulong Seed, int Nodes, int Users, int Groups, int Records, int Memberships, int Scoped, int HotAllowed, int ColdAllowed, int HotPairs)
{
    public static WorkloadSize Small { get; } = new("S", 2017081701, 2_000, 50, 10, 200, 110, 9, 44_470, 40_214, 20_850);

    public static WorkloadSize Medium { get; } = new("M", 2017081702, 100_000, 1_000, 100, 5_000, 2_442, 369, 45_433, 40_461, 48_570);

    public static WorkloadSize Large { get; } = new("L", 2017081703, 1_000_000, 10_000, 1_000, 100_000, 25_035, 3_803, 46_675, 42_316, 56_005);

    public static IReadOnlyList<WorkloadSize> All { get; } = [Small, Medium, Large];

    public static WorkloadSize Named(string name) => All.Single(size => size.Name == name);

    public override string ToString() => Name;
}
