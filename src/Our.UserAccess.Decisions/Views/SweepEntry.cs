using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Views;

/// <summary>A rule on a node that encloses the place, with the group (or none) that must count for it to speak.</summary>
internal readonly record struct SweepEntry(SourceKind Kind, int Slot, Clause Clause)
{
    public void AddTo(ref LayerMasks masks, int word)
    {
        switch (Kind)
        {
            case SourceKind.Guardrail:
                Add(ref masks.Guardrail, word);
                break;
            case SourceKind.UserRule:
                Add(ref masks.User, word);
                break;
            default:
                Add(ref masks.Group, word);
                break;
        }
    }

    private void Add(ref RuleMasks masks, int word)
    {
        var verbs = Clause.Verbs.Word(word);
        if (Clause.Effect == Effect.Allow)
        {
            masks.Allow |= verbs;
        }
        else
        {
            masks.Deny |= verbs;
        }
    }
}
