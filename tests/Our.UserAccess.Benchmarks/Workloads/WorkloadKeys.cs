using System.Runtime.CompilerServices;

namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>Keys that look as random as real ones, made from numbers.</summary>
internal static class WorkloadKeys
{
    public static Guid Node(int number) => Key(1, number);

    public static Guid User(int number) => Key(2, number);

    public static Guid Group(int number) => Key(3, number);

    public static Guid Workspace(int number) => Key(4, number);

    public static Guid Assignment(int number) => Key(5, number);

    public static Guid Rule(int number) => Key(6, number);

    private static Guid Key(ulong list, int number)
    {
        var random = new SplitMix64((list << 32) + (ulong)number);
        return Unsafe.BitCast<(ulong, ulong), Guid>((random.Next(), random.Next()));
    }
}
