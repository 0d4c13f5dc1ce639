using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>
/// Layers 4 to 7 read straight from the clauses along the path: for questions with a document type or a culture, which
/// views do not compile.
/// </summary>
internal readonly struct PathWalk(Register register, NodeTree tree, ViewContent view)
{
    public Decision Decide(in Asked asked)
    {
        var guardrail = Guardrails(asked);
        if (guardrail.HasSpoken)
        {
            return new Decision(guardrail.Verdict, Layer.Guardrail);
        }

        var user = default(Nearest);
        user.Read(view.User.Rules.Rules.On(tree), asked);
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
        nearest.Read(register.Everyone.Guardrails.On(tree), asked);
        nearest.Read(view.User.Rules.Guardrails.On(tree), asked);
        foreach (var places in view.Groups)
        {
            if (places.Contains(asked.Position))
            {
                nearest.Read(places.Group.Rules.Guardrails.On(tree), asked);
            }
        }

        return nearest;
    }

    private Nearest GroupRules(in Asked asked)
    {
        var nearest = default(Nearest);
        nearest.Read(register.Everyone.Rules.On(tree), asked);
        foreach (var places in view.Groups)
        {
            if (places.Contains(asked.Position))
            {
                nearest.Read(places.Group.Rules.Rules.On(tree), asked);
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

        foreach (var places in view.Groups)
        {
            if (places.Contains(asked.Position) && places.Group.VerbsAt(asked.Position, tree).Has(asked.Verb))
            {
                return new Decision(Verdict.Allow, Layer.Umbraco);
            }
        }

        return Decision.Deny(Layer.None);
    }
}
