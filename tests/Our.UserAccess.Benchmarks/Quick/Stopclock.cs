using System.Diagnostics;

namespace Our.UserAccess.Benchmarks.Quick;

/// <summary>
/// Medians of short runs. What takes long is counted in processor time, so that other work on the machine does not count;
/// what is over in microseconds is rarely interrupted and is timed by the clock.
/// </summary>
internal static class Stopclock
{
    private const int WarmUps = 2;
    private const int Runs = 9;

    /// <summary>The median processor time of one of the <paramref name="operations"/> that <paramref name="action"/> does, in nanoseconds.</summary>
    public static double NanosecondsEach(int operations, Action action)
    {
        for (var run = 0; run < WarmUps; run++)
        {
            action();
        }

        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            times[run] = (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / operations;
        }

        return Median(times);
    }

    /// <summary>The median time of single calls, each prepared anew, in microseconds.</summary>
    public static double MicrosecondsOnce(int calls, Func<int, Action> prepare)
    {
        var times = new double[calls];
        for (var call = 0; call < calls; call++)
        {
            var action = prepare(call);
            var start = Stopwatch.GetTimestamp();
            action();
            times[call] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        }

        return Median(times);
    }

    private static double Median(double[] times)
    {
        Array.Sort(times);
        return times[times.Length / 2];
    }
}
