using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Decisions.Turning;

namespace Our.UserAccess.Access.Turning;

/// <summary>Changes that turn a decision, in words.</summary>
internal sealed class TurnWords(AccessSnapshot facts, Question question, AccessNames names)
{
    private string User => names.User(question.User);

    public TurnItem Item(Turn turn) => new(
        Words.Capital(Words.Series([.. turn.Changes.Select(Clause)])) + ".",
        [.. turn.Changes.Select(TurnChangeItem.Of)],
        [.. turn.Changes.SelectMany(Links).Distinct()]);

    private string Clause(TurnChange change) => change.Kind switch
    {
        TurnChangeKind.AddUserRule => UserRule(change),
        TurnChangeKind.ExtendAssignment => $"let {Held(change)} begin or go on",
        TurnChangeKind.Assign => $"give {User} the group {Group(change)} {Place(change)}",
        TurnChangeKind.AddStartNode => $"make {Node(change)} a start node of {User}",
        TurnChangeKind.EndAssignment => $"end {Held(change)}",
        TurnChangeKind.EndMembership => $"take {User} out of the group {Group(change)}",
        TurnChangeKind.Activate => Activate(),
        TurnChangeKind.RemoveRule => $"remove the rule “{Rule(change)}”",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "A change without words."),
    };

    private string UserRule(TurnChange change)
    {
        string effect = change.Effect == Effect.Allow ? "allows" : "denies";
        return $"make a rule that {effect} {User} to {VerbTitles.Phrase(question.Verb)} {Node(change)}, there alone";
    }

    private string Held(TurnChange change) => $"the group {Group(change)} of {User} {Place(change)}";

    private string Activate() => facts.StateOf(question.User) switch
    {
        UserState.LockedOut => $"unlock the account of {User}",
        UserState.Invited => $"have {User} accept the invitation",
        _ => $"enable the account of {User}",
    };

    private string Place(TurnChange change) => change.Workspace is { } workspace ? $"in {names.Workspace(workspace)}" : "everywhere";

    private string Group(TurnChange change) => names.Group(change.Group.GetValueOrDefault());

    private string Node(TurnChange change) => names.Node(change.Node.GetValueOrDefault());

    private string Rule(TurnChange change) =>
        names.Rules.GetValueOrDefault(change.Key.GetValueOrDefault()) is { } rule ? RuleWords.Name(rule, names) : "a rule that is gone";

    private IEnumerable<AccessLink> Links(TurnChange change)
    {
        if (change.Kind == TurnChangeKind.RemoveRule)
        {
            yield return new AccessLink(AccessLinkKind.Rule, change.Key, Rule(change));
        }

        if (change.Group is { } group)
        {
            yield return names.GroupLink(group);
        }

        if (change.Workspace is { } workspace)
        {
            yield return names.WorkspaceLink(workspace);
        }

        if (change.Node is { } node)
        {
            yield return names.NodeLink(node);
        }
    }
}
