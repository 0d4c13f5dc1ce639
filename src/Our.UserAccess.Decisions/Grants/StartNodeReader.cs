using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>The effective start nodes of a user: what groups and workspaces offer, combined with the user's own as Umbraco does.</summary>
internal static class StartNodeReader
{
    public static List<StartNodeOffer> Effective(User user, IReadOnlyList<Grant> grants, NodeKind kind, NodeTree tree)
    {
        var own = Deepest(OwnOffers(user, kind, tree));
        var offered = new List<StartNodeOffer>(grants.Count);
        foreach (var grant in grants)
        {
            AddOffers(grant, kind, tree, offered);
        }

        // Each of the user's nodes replaces what groups offer on its branch, above or below.
        offered = Topmost(offered);
        offered.RemoveAll(offer => own.Exists(mine => mine.Place.IsOnBranchOf(offer.Place)));
        offered.AddRange(own);
        return offered;
    }

    private static void AddOffers(Grant grant, NodeKind kind, NodeTree tree, List<StartNodeOffer> offers)
    {
        var start = grant.Group.Start(kind);
        var startPlace = GrantReader.StartPlace(grant.Group, kind, tree);
        if (start != Group.StartsAtRoot && !tree.Layout.CanStartAt(startPlace, kind))
        {
            return;
        }

        if (grant.Workspace is not { } workspace)
        {
            offers.Add(new StartNodeOffer(start, startPlace, grant));
            return;
        }

        foreach (var root in workspace.Roots)
        {
            var rootPlace = tree.PlaceOf(root);
            if (!tree.Layout.CanStartAt(rootPlace, kind))
            {
                continue;
            }

            if (startPlace.Contains(rootPlace))
            {
                offers.Add(new StartNodeOffer(root, rootPlace, grant));
            }
            else if (rootPlace.Contains(startPlace))
            {
                offers.Add(new StartNodeOffer(start, startPlace, grant));
            }
        }
    }

    private static List<StartNodeOffer> OwnOffers(User user, NodeKind kind, NodeTree tree)
    {
        var offers = new List<StartNodeOffer>();
        foreach (var node in user.Starts(kind))
        {
            var place = node == Group.StartsAtRoot ? tree.Layout.All(kind) : tree.PlaceOf(node);
            if (node == Group.StartsAtRoot || tree.Layout.CanStartAt(place, kind))
            {
                offers.Add(new StartNodeOffer(node, place, null));
            }
        }

        return offers;
    }

    private static List<StartNodeOffer> Topmost(List<StartNodeOffer> offers) =>
        offers.Count < 2 ? offers : offers.FindAll(one => !offers.Exists(other => other.Place.Contains(one.Place) && other.Place != one.Place));

    private static List<StartNodeOffer> Deepest(List<StartNodeOffer> offers) =>
        offers.Count < 2 ? offers : offers.FindAll(one => !offers.Exists(other => one.Place.Contains(other.Place) && other.Place != one.Place));
}
