using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Explaining;

/// <summary>
/// Answers a question layer by layer with all reasons. It reads the clauses and not the compiled views, so that it is a
/// second opinion on what they say; tests hold the two together.
/// </summary>
internal sealed class Explainer
{
    private readonly Register _register;
    private readonly NodeTree _tree;
    private readonly User? _user;
    private readonly int _node;
    private readonly Asked _asked;
    private readonly List<Grant> _grants = [];
    private readonly List<Group> _groups = [];

    public Explainer(AccessSnapshot snapshot, in Question question)
    {
        (_register, _tree) = (snapshot.Register, snapshot.Tree);
        _user = snapshot.FindUser(question.User);
        _node = _tree.Nodes.Find(question.Node);
        _asked = new Asked(_tree.PositionOf(question.Node), snapshot.Verb(question.Verb), question.At.UtcTicks, question.Circumstances);
        if (_user is not null)
        {
            _grants = GrantReader.At(_register, _user, _asked.At);
            _groups = [.. _grants.Where(Applies).Select(grant => grant.Group).DistinctBy(group => group.Index)];
        }
    }

    public Explanation Explain()
    {
        Step[] steps = _user is not { IsKnown: true } || _asked.Position < 0 ? UnknownSteps() : Steps(_user);
        var decided = Array.Find(steps, step => step.Verdict is not null)!;
        return new Explanation(new Decision(decided.Verdict!.Value, decided.Layer), decided.Because, steps, GrantReports());
    }

    private static Step[] UnknownSteps() =>
        [.. Enum.GetValues<Layer>().Select(layer => new Step(layer, layer == Layer.Unknown ? Verdict.Deny : null, []))];

    private Step[] Steps(User user) =>
    [
        new Step(Layer.Unknown, null, []),
        new Step(Layer.UserState, UserStates.Refuses(user) is null ? null : Verdict.Deny, []),
        StartNodes(user),
        Rules(Layer.Guardrail, user, [_register.Everyone.Guardrails, user.Rules.Guardrails, .. _groups.Select(group => group.Rules.Guardrails)]),
        Rules(Layer.User, user, [user.Rules.Rules]),
        Rules(Layer.Group, user, [_register.Everyone.Rules, .. _groups.Select(group => group.Rules.Rules)]),
        Umbraco(),
        new Step(Layer.None, Verdict.Deny, []),
    ];

    private Step StartNodes(User user)
    {
        var effective = StartNodeReader.Effective(user, _grants, _tree.Layout.KindAt(_asked.Position), _tree);
        var reaching = effective.FindAll(offer => offer.Place.Contains(_asked.Position));
        var named = (reaching.Count > 0 ? reaching : effective).DistinctBy(offer => offer.Node).Select(offer => offer.Node == Group.StartsAtRoot
            ? new Reason(ReasonKind.StartNode, null, null, null)
            : ReasonOn(ReasonKind.StartNode, null, offer.Node));
        return new Step(Layer.StartNodes, reaching.Count > 0 ? null : Verdict.Deny, Sorted(named));
    }

    private Step Rules(Layer layer, User user, ClauseList[] lists)
    {
        if (user.IsSuper)
        {
            return new Step(layer, null, []);
        }

        var nearest = default(Nearest);
        foreach (var list in lists)
        {
            nearest.Read(list.On(_tree), _asked);
        }

        if (!nearest.HasSpoken)
        {
            return new Step(layer, null, []);
        }

        var deciding = lists.SelectMany(list => Deciding(list.On(_tree), nearest)).Select(clause => ReasonOn(ReasonKind.Rule, clause.Key, clause.Node));
        return new Step(layer, nearest.Verdict, Sorted(deciding));
    }

    private List<Clause> Deciding(RegionList list, Nearest nearest)
    {
        var clauses = new List<Clause>();
        for (var index = list.Innermost(_asked.Position); index != RegionList.None; index = list.Regions[index].Up)
        {
            ref readonly var region = ref list.Regions[index];
            if (region.Start == nearest.Start && region.Clause.Effect == nearest.Effect && _asked.IsAnsweredBy(region))
            {
                clauses.Add(region.Clause);
            }
        }

        return clauses;
    }

    private Step Umbraco()
    {
        if (_tree.Layout.KindAt(_asked.Position) == NodeKind.Media)
        {
            return new Step(Layer.Umbraco, Verdict.Allow, []);
        }

        var allowing = _groups.Where(group => group.VerbsAt(_asked.Position, _tree).Has(_asked.Verb)).Select(group =>
            group.GranularNodeAt(_asked.Position, _tree) is { } node
                ? ReasonOn(ReasonKind.Group, group.Key, node)
                : new Reason(ReasonKind.Group, group.Key, null, null));
        var reasons = Sorted(allowing);
        return new Step(Layer.Umbraco, reasons.Length > 0 ? Verdict.Allow : null, reasons);
    }

    private Reason ReasonOn(ReasonKind kind, Guid? key, int node)
    {
        if (node == Clause.WholeSite)
        {
            return new Reason(kind, key, null, _tree.PathLength(_node));
        }

        int? distance = _tree.PlaceOf(node).Contains(_asked.Position) ? _tree.Distance(_node, node) : null;
        return new Reason(kind, key, _tree.KeyOf(node), distance);
    }

    private static Reason[] Sorted(IEnumerable<Reason> reasons) => [.. reasons.OrderBy(reason => reason.Key).ThenBy(reason => reason.Node)];

    private bool Applies(Grant grant) =>
        _asked.Position >= 0 && GrantReader.Places(grant, _tree, _register.ScopeGroupsToStartNodes).Any(place => place.Contains(_asked.Position));

    private GrantReport[] GrantReports()
    {
        var active = _grants.Select(grant => new GrantReport(
            grant.Group.Key, grant.Workspace?.Key, grant.Assignment?.Key, grant.Assignment?.Window.ToWindow() ?? Window.Always, true, Applies(grant)));
        var others = _user is null || _user.IsSuper
            ? []
            : _user.Assignments.Where(assignment => !assignment.Window.Contains(_asked.At)).Select(Inactive);
        return [.. active, .. others];
    }

    private GrantReport Inactive(Assignment assignment) =>
        new(
            _register.Groups.Rows[assignment.Group].Key,
            GrantReader.WorkspaceOf(_register, assignment)?.Key,
            assignment.Key,
            assignment.Window.ToWindow(),
            IsActive: false,
            Applies: false);
}
