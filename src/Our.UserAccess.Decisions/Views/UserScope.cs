using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>Where a user may be at all, and which groups count where: quick to work out, and all that a walk along the path needs.</summary>
internal sealed record UserScope(User User, ViewOrigin Origin, Ticks Unchanged)
{
    /// <summary>The layer that refuses the user whatever is asked.</summary>
    public Layer? Refusal { get; init; }

    /// <summary>The effective start nodes of both trees.</summary>
    public Interval[] Starts { get; init; } = [];

    public GroupPlaces[] Groups { get; init; } = [];

    /// <summary>How many regions a compiled view would be made of.</summary>
    public int Regions { get; init; }

    public bool Reaches(int position)
    {
        foreach (var start in Starts)
        {
            if (start.Contains(position))
            {
                return true;
            }
        }

        return false;
    }
}
