using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Access.Sentences;

/// <summary>A question with its explanation and all names: what sentences are made of.</summary>
internal sealed record Told(AccessSnapshot Facts, Question Question, Explanation Explanation, AccessNames Names)
{
    public string User => Names.User(Question.User);

    /// <summary>The node asked about, with the workspaces it is in.</summary>
    public string Node
    {
        get
        {
            string node = Names.Node(Question.Node);
            string[] areas = [.. Facts.WorkspacesAt(Question.Node).Select(Names.Workspace).Where(area => area != node).Order(StringComparer.CurrentCulture)];
            return areas.Length == 0 ? node : $"{node} ({Words.List(areas)})";
        }
    }

    public NodeKind Kind => Facts.KindOf(Question.Node) ?? NodeKind.Document;

    public string KindWord => Kind == NodeKind.Media ? "media" : "documents";

    public string VerbTitle => VerbTitles.Title(Question.Verb);

    public bool IsSuperUser => Question.User == Names.SuperUser;

    public bool IsKnown => Explanation.Decision.Layer != Layer.Unknown;
}
