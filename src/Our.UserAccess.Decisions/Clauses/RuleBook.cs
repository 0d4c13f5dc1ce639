namespace Our.UserAccess.Decisions.Clauses;

/// <summary>The rules of one subject.</summary>
internal sealed record RuleBook(ClauseList Guardrails, ClauseList Rules)
{
    public static RuleBook Empty { get; } = new(ClauseList.Empty, ClauseList.Empty);

    public int Count => Guardrails.Clauses.Length + Rules.Clauses.Length;

    public bool IsEmpty => Guardrails.IsEmpty && Rules.IsEmpty;
}
