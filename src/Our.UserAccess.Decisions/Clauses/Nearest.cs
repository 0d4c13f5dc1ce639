using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>The plain reading of a rule layer: of all rules that match, the nearest decide, and among them a deny.</summary>
internal struct Nearest
{
    private bool _isDenied;

    public bool HasSpoken { get; private set; }

    /// <summary>Where the deciding rules' node starts.</summary>
    public int Start { get; private set; }

    public readonly Effect Effect => _isDenied ? Effect.Deny : Effect.Allow;

    public readonly Verdict Verdict => _isDenied ? Verdict.Deny : Verdict.Allow;

    public void Read(RegionList list, in Asked asked) => Read(list, list.Innermost(asked.Position), asked);

    public void Read(RegionList list, int innermost, in Asked asked)
    {
        for (var index = innermost; index != RegionList.None; index = list.Regions[index].Up)
        {
            ref readonly var region = ref list.Regions[index];
            if (HasSpoken && region.Start < Start)
            {
                return;
            }

            if (asked.IsAnsweredBy(region))
            {
                Hear(region.Start, region.Clause.Effect == Effect.Deny);
            }
        }
    }

    public void Hear(Nearest other)
    {
        if (other.HasSpoken && (!HasSpoken || other.Start >= Start))
        {
            Hear(other.Start, other._isDenied);
        }
    }

    private void Hear(int start, bool isDenied)
    {
        _isDenied = isDenied || (HasSpoken && start == Start && _isDenied);
        (HasSpoken, Start) = (true, start);
    }
}
