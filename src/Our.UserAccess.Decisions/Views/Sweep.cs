using System.Runtime.InteropServices;
using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// Walks all regions that matter to a user once, in tree order, and writes down where the answers change. Regions never
/// cross, so what encloses the place is a stack; a region's own say is folded onto what its parent in the stack says.
/// </summary>
internal sealed class Sweep
{
    private readonly List<Source> _sources = [];
    private readonly List<SweepFrame> _frames = [];
    private readonly List<SweepEntry> _entries = [];
    private readonly SweepGroups _groups = new();
    private readonly SegmentListBuilder _segments = new();
    private int _word;
    private long _at;

    /// <summary>The span in which no rule that was met opens or closes.</summary>
    public Ticks Unchanged { get; private set; }

    /// <summary>Whether a rule was met that needs a document type or a culture.</summary>
    public bool HasConditions { get; private set; }

    public SegmentList Run(int word, long at, IReadOnlyList<Source> sources, IReadOnlyList<GroupPlaces> groups)
    {
        (_word, _at, Unchanged, HasConditions) = (word, at, Ticks.Always, false);
        _sources.Clear();
        _sources.AddRange(sources);
        _entries.Clear();
        _groups.Start(word, groups);
        _segments.Clear();
        _frames.Clear();
        var nothing = _segments.Number(Answers.Refused(Layer.StartNodes));
        _frames.Add(new SweepFrame { End = int.MaxValue, Answers = nothing });
        _segments.From(int.MinValue, nothing);

        for (var start = NextStart(); start != Source.AtEnd; start = NextStart())
        {
            LeaveBefore(start);
            Enter(start);
        }

        LeaveBefore(int.MaxValue);
        return _segments.Build();
    }

    private int NextStart()
    {
        var next = Source.AtEnd;
        foreach (ref var source in CollectionsMarshal.AsSpan(_sources))
        {
            next = Math.Min(next, source.NextStart);
        }

        return next;
    }

    private void LeaveBefore(int start)
    {
        while (_frames[^1].End < start)
        {
            var frame = _frames[^1];
            _frames.RemoveAt(_frames.Count - 1);
            CollectionsMarshal.SetCount(_entries, frame.FirstEntry);
            _groups.Undo(frame.FirstUndo);
            _segments.From(frame.End + 1, _frames[^1].Answers);
        }
    }

    private void Enter(int start)
    {
        var above = _frames[^1];
        var frame = new SweepFrame
        {
            FirstEntry = _entries.Count,
            FirstUndo = _groups.UndoCount,
            IsReached = above.IsReached,
            IsMedia = above.IsMedia,
        };
        var grantsChanged = false;
        foreach (ref var source in CollectionsMarshal.AsSpan(_sources))
        {
            while (source.NextStart == start)
            {
                ref readonly var region = ref source.Take();
                frame.End = region.End;
                grantsChanged |= Take(source.Kind, source.Slot, region.Clause, ref frame);
            }
        }

        if (!frame.IsReached)
        {
            frame.Answers = above.Answers;
            _frames.Add(frame);
            return;
        }

        // Where a grant begins to count, or the user's reach begins, what enclosing regions say must be read anew.
        var masks = grantsChanged || !above.IsReached ? Refold(frame.FirstEntry) : above.Below;
        masks.Umbraco = frame.IsMedia ? ulong.MaxValue : _groups.Allowed;
        var itself = masks;
        Fold(ref itself, frame.FirstEntry, _entries.Count, itself: true);
        Fold(ref masks, frame.FirstEntry, _entries.Count, itself: false);
        frame.Below = masks;
        frame.Answers = _segments.Number(masks.Answer());
        _segments.From(start, _segments.Number(itself.Answer()));
        if (start != frame.End)
        {
            _segments.From(start + 1, frame.Answers);
        }

        _frames.Add(frame);
    }

    /// <summary>Answers whether a group that did not count before counts from here on.</summary>
    private bool Take(SourceKind kind, int slot, Clause clause, ref SweepFrame frame)
    {
        switch (kind)
        {
            case SourceKind.Media:
                frame.IsMedia = true;
                return false;
            case SourceKind.StartNode:
                frame.IsReached = true;
                return false;
            case SourceKind.Grant:
                return _groups.Count(slot);
            case SourceKind.Granular:
                _groups.Replace(slot, clause.Verbs.Word(_word));
                return false;
            default:
                TakeRule(kind, slot, clause);
                return false;
        }
    }

    private void TakeRule(SourceKind kind, int slot, Clause clause)
    {
        if (clause.Limits is { } limits)
        {
            HasConditions |= limits.Conditions is not null;
            Unchanged = Unchanged.UnchangedBy(limits.Window, _at);
            if (limits.Conditions is not null || !limits.Window.Contains(_at))
            {
                return;
            }
        }

        _entries.Add(new SweepEntry(kind, slot, clause));
    }

    private LayerMasks Refold(int firstOwn)
    {
        var masks = default(LayerMasks);
        for (var i = 1; i < _frames.Count; i++)
        {
            var end = i + 1 < _frames.Count ? _frames[i + 1].FirstEntry : firstOwn;
            Fold(ref masks, _frames[i].FirstEntry, end, itself: false);
        }

        return masks;
    }

    private void Fold(ref LayerMasks masks, int from, int to, bool itself)
    {
        var nearer = default(LayerMasks);
        for (var i = from; i < to; i++)
        {
            var entry = _entries[i];
            if (entry.Clause.Covers(itself) && (entry.Slot == Source.NoSlot || _groups.Counts(entry.Slot)))
            {
                entry.AddTo(ref nearer, _word);
            }
        }

        masks.Guardrail.Overrule(nearer.Guardrail);
        masks.User.Overrule(nearer.User);
        masks.Group.Overrule(nearer.Group);
    }
}
