using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Access.Sentences;

/// <summary>The keys whose names are wanted; each may be named many times.</summary>
internal sealed class WantedNames
{
    public HashSet<Guid> Users { get; } = [];

    public HashSet<Guid> Groups { get; } = [];

    public HashSet<Guid> Workspaces { get; } = [];

    public HashSet<Guid> Nodes { get; } = [];

    public HashSet<Guid> Rules { get; } = [];

    public static WantedNames Of(AccessSnapshot facts, IEnumerable<(Question Question, Explanation Explanation)> told)
    {
        var wanted = new WantedNames();
        foreach ((Question question, Explanation explanation) in told)
        {
            wanted.Users.Add(question.User);
            wanted.Nodes.Add(question.Node);
            wanted.Workspaces.UnionWith(facts.WorkspacesAt(question.Node));
            wanted.Add(explanation);
        }

        return wanted;
    }

    private void Add(Explanation explanation)
    {
        foreach (Reason reason in explanation.Steps.SelectMany(step => step.Because))
        {
            Add(Nodes, reason.Node);
            Add(reason.Kind == ReasonKind.Rule ? Rules : Groups, reason.Key);
        }

        foreach (GrantReport grant in explanation.Grants)
        {
            Groups.Add(grant.Group);
            Add(Workspaces, grant.Workspace);
        }
    }

    private static void Add(HashSet<Guid> keys, Guid? key)
    {
        if (key is { } known)
        {
            keys.Add(known);
        }
    }
}
