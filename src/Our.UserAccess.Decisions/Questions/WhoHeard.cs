using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Questions;

/// <summary>What a user's groups, and everyone's rules, say at one node, put together.</summary>
internal struct WhoHeard(Nearest guardrail, Nearest rule)
{
    private Nearest _guardrail = guardrail;
    private Nearest _rule = rule;
    private bool _allows;

    public bool IsReached { get; set; }

    public void Hear(in GroupVoice group, PlaceVoice place)
    {
        if (!group.IsKnown)
        {
            return;
        }

        IsReached |= group.Reaches && place.Reaches;
        if (place.Contains)
        {
            _guardrail.Hear(group.Guardrail);
            _rule.Hear(group.Rule);
            _allows |= group.Allows;
        }
    }

    public readonly Decision WithoutRules(NodeKind kind)
    {
        if (!IsReached)
        {
            return Decision.Deny(Layer.StartNodes);
        }

        return _allows || kind == NodeKind.Media ? new Decision(Verdict.Allow, Layer.Umbraco) : Decision.Deny(Layer.None);
    }

    public Decision Decide(RuleBook own, NodeTree tree, in Asked asked, NodeKind kind)
    {
        if (!IsReached)
        {
            return Decision.Deny(Layer.StartNodes);
        }

        _guardrail.Read(own.Guardrails.On(tree), asked);
        if (_guardrail.HasSpoken)
        {
            return new Decision(_guardrail.Verdict, Layer.Guardrail);
        }

        var user = default(Nearest);
        user.Read(own.Rules.On(tree), asked);
        if (user.HasSpoken)
        {
            return new Decision(user.Verdict, Layer.User);
        }

        return _rule.HasSpoken ? new Decision(_rule.Verdict, Layer.Group) : WithoutRules(kind);
    }
}
