namespace Our.UserAccess.Benchmarks.Workloads;

internal readonly record struct GranularRecord(int Group, int Node, int Verbs);

internal readonly record struct RuleRecord(bool IsForUser, int Subject, int Node, int Verbs, bool IsDeny, RuleReach Reach);

internal readonly record struct MembershipRecord(int User, int Group, int Scope);

internal readonly record struct QuestionRecord(int User, int Verb, int Node);

internal enum RuleReach
{
    Node,
    Branch,
    Below,
}

/// <summary>One generated site with its two streams of questions.</summary>
internal sealed record Workload(
    WorkloadSize Size,
    int[] Parents,
    int[] Depths,
    int[] GroupVerbs,
    GranularRecord[] Granular,
    RuleRecord[] Rules,
    MembershipRecord[] Memberships,
    QuestionRecord[] Hot,
    QuestionRecord[] Cold)
{
    public const int Nowhere = -1;

    public static IReadOnlyList<string> Verbs { get; } =
    [
        "Umb.Document.Read", "Umb.Document.Create", "Umb.Document.Update", "Umb.Document.Delete", "Umb.Document.Publish",
        "Umb.Document.Unpublish", "Umb.Document.Move", "Umb.Document.Duplicate", "Umb.Document.Sort", "Umb.Document.Rollback",
        "Umb.Document.Permissions", "Umb.Document.CultureAndHostnames",
    ];
}
