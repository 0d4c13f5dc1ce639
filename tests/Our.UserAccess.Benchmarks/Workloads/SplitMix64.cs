using System.Numerics;

namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>The workload's random numbers: the same on every machine.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>Zipf-like with s = 1: an octave, then a rank in it.</summary>
    public int Zipf(int bound)
    {
        var octaves = BitOperations.Log2((uint)bound) + 1;
        while (true)
        {
            var width = 1 << Below(octaves);
            var rank = width - 1 + Below(width);
            if (rank < bound)
            {
                return rank;
            }
        }
    }

    /// <summary>Half uniform, half popular.</summary>
    public int Mixed(int bound) => Chance(50) ? Below(bound) : Zipf(bound);

    public int[] Shuffle(int count)
    {
        var items = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }

        return items;
    }
}
