using System.Runtime.InteropServices;

namespace Our.UserAccess.Decisions.Views;

/// <summary>The groups of a view while it is swept: whether each counts at the place, and which verbs it has there.</summary>
internal sealed class SweepGroups
{
    private readonly List<(ulong Verbs, int Grants)> _groups = [];
    private readonly List<(int Slot, ulong Verbs, int Grants)> _undo = [];

    public int UndoCount => _undo.Count;

    /// <summary>The verbs of all groups that count.</summary>
    public ulong Allowed
    {
        get
        {
            var allowed = 0UL;
            foreach (var (verbs, grants) in CollectionsMarshal.AsSpan(_groups))
            {
                allowed |= grants > 0 ? verbs : 0;
            }

            return allowed;
        }
    }

    public void Start(int word, IReadOnlyList<GroupPlaces> groups)
    {
        _groups.Clear();
        _undo.Clear();
        foreach (var places in groups)
        {
            _groups.Add((places.Group.Verbs.Word(word), 0));
        }
    }

    public bool Counts(int slot) => _groups[slot].Grants > 0;

    /// <summary>One more grant; answers whether it is the first.</summary>
    public bool Count(int slot)
    {
        var (verbs, grants) = _groups[slot];
        _undo.Add((slot, verbs, grants));
        _groups[slot] = (verbs, grants + 1);
        return grants == 0;
    }

    /// <summary>A granular set replaces what the group may do from here down.</summary>
    public void Replace(int slot, ulong verbs)
    {
        var (old, grants) = _groups[slot];
        _undo.Add((slot, old, grants));
        _groups[slot] = (verbs, grants);
    }

    public void Undo(int count)
    {
        while (_undo.Count > count)
        {
            var (slot, verbs, grants) = _undo[^1];
            _undo.RemoveAt(_undo.Count - 1);
            _groups[slot] = (verbs, grants);
        }
    }
}
