namespace Our.UserAccess.Decisions.Facts;

/// <summary>Allow or deny of verbs on a node, or (null) on the whole site.</summary>
public sealed record RuleFact(
    Guid Key, RuleSubject Subject, Guid? Node, IReadOnlyCollection<string> Verbs, Effect Effect, Reach Reach = Reach.Branch)
{
    /// <summary>The verb that stands for all verbs.</summary>
    public const string AllVerbs = "*";

    /// <summary>Whether the rule wins over everything else.</summary>
    public bool IsGuardrail { get; init; }

    public Window Window { get; init; }

    /// <summary>The document types the rule speaks of; none named is all. Compared ordinally.</summary>
    public IReadOnlyCollection<string> DocumentTypes { get; init; } = [];

    /// <summary>The cultures the rule speaks of; none named is all. Compared without regard to case, as Umbraco does.</summary>
    public IReadOnlyCollection<string> Cultures { get; init; } = [];
}
