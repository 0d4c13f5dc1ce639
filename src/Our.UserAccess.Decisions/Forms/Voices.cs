using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Forms;

/// <summary>Who speaks for a user at a place.</summary>
internal static class Voices
{
    /// <summary>The records of the groups that count there, each group once.</summary>
    public static IEnumerable<FormsRecord> OfGroups(FormsFacts facts, FormsAsker asker, Spot spot) => asker.Groups
        .Where(held => Applies(facts, held, spot))
        .Select(held => held.Group)
        .Distinct()
        .Select(facts.Groups.GetValueOrDefault)
        .OfType<FormsRecord>();

    /// <summary>All of them: the user's own record alone, or what the groups say with the override over it, and the override by itself.</summary>
    public static IEnumerable<Voice> All(FormsFacts facts, FormsAsker asker, Spot spot)
    {
        var own = facts.Users.GetValueOrDefault(asker.User);
        if (own is { Kind: FormsRecordKind.Whole })
        {
            return [new Voice(own, Over: null)];
        }

        var groups = OfGroups(facts, asker, spot).Select(record => new Voice(record, own));
        return own is null ? groups : groups.Append(new Voice(Record: null, own));
    }

    // A group held in a workspace counts for the forms in the workspace's folders, so never for what is of the whole site.
    private static bool Applies(FormsFacts facts, HeldGroup held, Spot spot) =>
        held.Workspace is not { } workspace
        || (facts.WorkspaceFolders.TryGetValue(workspace, out var folders) && spot.IsIn(folders));
}
