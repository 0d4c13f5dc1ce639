using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>A group that counts for the user, and where.</summary>
internal sealed record GroupPlaces(Group Group, Interval[] Places)
{
    public bool Contains(int position)
    {
        foreach (var place in Places)
        {
            if (place.Contains(position))
            {
                return true;
            }
        }

        return false;
    }
}
