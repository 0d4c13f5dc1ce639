using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Enforcing;

/// <summary>What only those ask who enforce decisions.</summary>
public static class EnforcingQueries
{
    /// <summary>
    /// Whether something other than Umbraco's own facts may count for the user. Of a user who is not known (made a moment ago on
    /// another server) it is not known either: then it may, as soon as anything is regulated at all.
    /// </summary>
    public static bool Concerns(this AccessSnapshot facts, Guid user) =>
        facts.KnowsUser(user) ? facts.IsInvolved(user) : facts.RegulatesAnything();

    /// <summary>May the user do this on every node below the parent? Null: yes; else a node where it is refused, and the decision.</summary>
    public static NodeDecision? FirstRefusalBelow(
        this AccessSnapshot facts, Guid user, Guid parent, Verb verb, DateTimeOffset at, Circumstances circumstances = default)
    {
        var place = facts.Tree.PlaceOf(facts.Tree.Nodes.Find(parent));
        var nodes = facts.Tree.Nodes.Rows;
        for (var index = 0; index < nodes.Count; index++)
        {
            ref readonly var node = ref nodes[index];
            if (node.Start <= place.Start || node.Start > place.End)
            {
                continue;
            }

            var decision = facts.Decide(user, node.Key, verb, at, circumstances);
            if (!decision.IsAllowed)
            {
                return new NodeDecision(node.Key, decision);
            }
        }

        return null;
    }

    /// <summary>What a user may do on a node: of the verbs that facts name, and of others that perhaps a rule for all verbs gives.</summary>
    public static HashSet<string> VerbsOn(this AccessSnapshot facts, Guid user, Guid node, DateTimeOffset at, IEnumerable<string> unnamed)
    {
        var allowed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in facts.Verbs.Names)
        {
            AddIfAllowed(name);
        }

        foreach (var name in unnamed)
        {
            AddIfAllowed(name);
        }

        return allowed;

        void AddIfAllowed(string name)
        {
            if (facts.Decide(user, node, facts.Verb(name), at).IsAllowed)
            {
                allowed.Add(name);
            }
        }
    }

    /// <summary>
    /// What a user may do, as a tree of differences: the set at the root of the documents first, then the set of every document
    /// that has another than its parent. The nearest set above a document is what counts there.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="user">The user.</param>
    /// <param name="at">When.</param>
    /// <param name="unnamed">Verbs that perhaps no fact names, but that a rule for all verbs gives.</param>
    public static IReadOnlyList<NodeVerbs> VerbsByPlace(this AccessSnapshot facts, Guid user, DateTimeOffset at, IEnumerable<string> unnamed) =>
        facts.Register.Users.Find(user) is >= 0 and var index
            ? new PlaceReader(facts, facts.CompiledFor(index, at.UtcTicks), unnamed).Read()
            : [new NodeVerbs(WellKnownNodes.DocumentRoot, [])];

    /// <summary>Whether some rule that may speak of the user needs a document type or a culture.</summary>
    public static bool HasConditions(this AccessSnapshot facts, Guid user, DateTimeOffset at) =>
        facts.Register.Users.Find(user) is >= 0 and var index && facts.CompiledFor(index, at.UtcTicks).HasConditions;

    private static bool RegulatesAnything(this AccessSnapshot facts) =>
        facts.Register.ScopeGroupsToStartNodes || facts.Register.Rules.Rows.Count > 0 || facts.Register.Assignments.Rows.Count > 0;
}
