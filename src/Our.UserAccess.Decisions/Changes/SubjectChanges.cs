using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Changes;

/// <summary>The rules that come and go for one subject.</summary>
internal sealed class SubjectChanges
{
    private readonly List<Clause> _added = [];
    private HashSet<Clause>? _removed;

    public void Add(Clause clause) => _added.Add(clause);

    public void Remove(Clause clause)
    {
        if (!_added.Remove(clause))
        {
            (_removed ??= []).Add(clause);
        }
    }

    public RuleBook Apply(RuleBook rules) => new(Apply(rules.Guardrails, areGuardrails: true), Apply(rules.Rules, areGuardrails: false));

    private ClauseList Apply(ClauseList clauses, bool areGuardrails)
    {
        var added = _added.FindAll(clause => clause.IsGuardrail == areGuardrails);
        var isSame = added.Count == 0 && (_removed is null || !_removed.Any(clause => clause.IsGuardrail == areGuardrails));
        return isSame ? clauses : clauses.Changed(_removed, added);
    }
}
