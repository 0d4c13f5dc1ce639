using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// A decision read straight from the clauses along the path: for users who have asked little since their last change, and
/// for questions with a document type or a culture, which views do not compile.
/// </summary>
internal readonly struct PathWalk(Register register, NodeTree tree, UserScope scope)
{
    public Decision Decide(in Asked asked)
    {
        if (scope.Refusal is { } refusal)
        {
            return Decision.Deny(refusal);
        }

        if (!scope.Reaches(asked.Position))
        {
            return Decision.Deny(Layer.StartNodes);
        }

        return scope.User.IsSuper ? Umbraco(asked) : Rules(asked);
    }

    private Decision Rules(in Asked asked)
    {
        var guardrail = Guardrails(asked);
        if (guardrail.HasSpoken)
        {
            return new Decision(guardrail.Verdict, Layer.Guardrail);
        }

        var user = default(Nearest);
        Read(ref user, scope.User.Rules.Rules, asked);
        if (user.HasSpoken)
        {
            return new Decision(user.Verdict, Layer.User);
        }

        var group = GroupRules(asked);
        return group.HasSpoken
            ? new Decision(group.Verdict, Layer.Group)
            : Umbraco(asked);
    }

    private Nearest Guardrails(in Asked asked)
    {
        var nearest = default(Nearest);
        Read(ref nearest, register.Everyone.Guardrails, asked);
        Read(ref nearest, scope.User.Rules.Guardrails, asked);
        foreach (ref readonly var group in scope.Groups.AsSpan())
        {
            if (group.Guardrails is { } guardrails && group.Contains(asked.Position))
            {
                nearest.Read(guardrails, asked);
            }
        }

        return nearest;
    }

    private Nearest GroupRules(in Asked asked)
    {
        var nearest = default(Nearest);
        Read(ref nearest, register.Everyone.Rules, asked);
        foreach (ref readonly var group in scope.Groups.AsSpan())
        {
            if (group.Rules is { } rules && group.Contains(asked.Position))
            {
                nearest.Read(rules, asked);
            }
        }

        return nearest;
    }

    private Decision Umbraco(in Asked asked)
    {
        if (tree.Layout.KindAt(asked.Position) == Facts.NodeKind.Media)
        {
            return new Decision(Verdict.Allow, Layer.Umbraco);
        }

        foreach (ref readonly var group in scope.Groups.AsSpan())
        {
            if (group.Contains(asked.Position) && group.Allows(asked))
            {
                return new Decision(Verdict.Allow, Layer.Umbraco);
            }
        }

        return Decision.Deny(Layer.None);
    }

    private void Read(ref Nearest nearest, ClauseList clauses, in Asked asked)
    {
        if (!clauses.IsEmpty)
        {
            nearest.Read(clauses.On(tree), asked);
        }
    }
}
