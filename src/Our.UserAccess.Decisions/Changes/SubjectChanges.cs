using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Changes;

/// <summary>The rules that come and go for one subject.</summary>
internal sealed class SubjectChanges
{
    private readonly HashSet<Clause> _removed = [];
    private readonly HashSet<Clause> _added = [];

    public void Add(Clause clause) => _added.Add(clause);

    public void Remove(Clause clause)
    {
        if (!_added.Remove(clause))
        {
            _removed.Add(clause);
        }
    }

    public RuleBook Apply(RuleBook rules) => new(Apply(rules.Guardrails, areGuardrails: true), Apply(rules.Rules, areGuardrails: false));

    private ClauseList Apply(ClauseList clauses, bool areGuardrails)
    {
        Clause[] added = [.. _added.Where(clause => clause.IsGuardrail == areGuardrails)];
        var removed = _removed.Where(clause => clause.IsGuardrail == areGuardrails).ToHashSet();
        return added.Length == 0 && removed.Count == 0 ? clauses : clauses.Changed(removed, added);
    }
}
