using System.Collections.Concurrent;
using Our.UserAccess.Insight.Contracts;

namespace Our.UserAccess.Insight.Usage;

/// <summary>What was done on this server and is not written yet.</summary>
internal sealed class UsageBuffer : IUsageLog
{
    /// <summary>More than people do in a minute. Beyond it, as during an import, what is new is not counted.</summary>
    public const int Most = 50_000;

    private readonly ConcurrentQueue<VerbUse> _uses = new();

    public void Add(VerbUse use)
    {
        if (_uses.Count < Most)
        {
            _uses.Enqueue(use);
        }
    }

    public IReadOnlyList<VerbUse> TakeAll()
    {
        var taken = new List<VerbUse>();
        while (taken.Count < Most && _uses.TryDequeue(out VerbUse? use))
        {
            taken.Add(use);
        }

        return taken;
    }
}
