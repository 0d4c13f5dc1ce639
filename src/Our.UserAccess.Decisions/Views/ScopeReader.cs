using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>Works out a user's scope at a time.</summary>
internal readonly struct ScopeReader(Register register, NodeTree tree)
{
    public UserScope Read(User user, long at)
    {
        var origin = new ViewOrigin(user, register, tree.Layout);
        if (UserStates.Refuses(user) is { } layer)
        {
            return new UserScope(user, origin, Ticks.Always) { Refusal = layer };
        }

        var grants = GrantReader.At(register, user, at);
        var groups = PlacesOf(grants);
        return new UserScope(user, origin, Unchanged(user, at))
        {
            Starts = [.. StartPlaces(user, grants, NodeKind.Document), .. StartPlaces(user, grants, NodeKind.Media)],
            Groups = groups,
            Regions = Regions(user, groups),
        };
    }

    private static Ticks Unchanged(User user, long at)
    {
        var unchanged = Ticks.Always;
        foreach (var assignment in user.IsSuper ? [] : user.Assignments)
        {
            unchanged = unchanged.UnchangedBy(assignment.Window, at);
        }

        return unchanged;
    }

    private int Regions(User user, GroupPlaces[] groups)
    {
        var regions = user.IsSuper ? 0 : register.Everyone.Count + user.Rules.Count;
        foreach (var places in groups)
        {
            regions += places.Group.Granular.Clauses.Length + (user.IsSuper ? 0 : places.Group.Rules.Count);
        }

        return regions;
    }

    private List<Interval> StartPlaces(User user, List<Grant> grants, NodeKind kind) =>
        StartNodeReader.Effective(user, grants, kind, tree).ConvertAll(offer => offer.Place);

    private GroupPlaces[] PlacesOf(List<Grant> grants)
    {
        var placed = tree;
        var scopes = register.ScopeGroupsToStartNodes;
        return [.. grants
            .GroupBy(grant => grant.Group.Index)
            .Select(same => new GroupPlaces(same.First().Group, [.. same.SelectMany(grant => GrantReader.Places(grant, placed, scopes))], placed))];
    }
}
