using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Turning;

/// <summary>A user's fact as it was put in, read back from a snapshot so that one thing of it can be changed.</summary>
internal static class UserFacts
{
    public static UserFact Of(User user, AccessSnapshot snapshot) => new(user.Key)
    {
        State = user.State,
        IsSuper = user.IsSuper,
        Memberships = [.. user.Memberships.Select(group => snapshot.Register.Groups.Rows[group].Key)],
        DocumentStartNodes = StartNodes(user.DocumentStarts, snapshot),
        MediaStartNodes = StartNodes(user.MediaStarts, snapshot),
    };

    private static StartNode[] StartNodes(int[] nodes, AccessSnapshot snapshot) =>
        Array.ConvertAll(nodes, node => node == Group.StartsAtRoot ? StartNode.Root : StartNode.At(snapshot.Tree.KeyOf(node)));
}
