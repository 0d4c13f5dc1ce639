using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Corpus;

/// <summary>A case told to the engine, and the engine's answers in the case's words.</summary>
public sealed class CaseWorld
{
    private readonly Case _case;
    private readonly CaseFacts _facts = new();

    public CaseWorld(Case @case)
    {
        _case = @case;
        Snapshot = AccessSnapshot.Empty.With(builder => _facts.Tell(@case, builder));
    }

    public AccessSnapshot Snapshot { get; }

    /// <summary>The keys by which the engine knows what the case names.</summary>
    public CaseFacts Facts => _facts;

    public Answer Explain(CaseQuestion question) => Explain(Snapshot, question);

    public Answer Explain(AccessSnapshot snapshot, CaseQuestion question)
    {
        var explanation = snapshot.Explain(_facts.Question(question, _case.Now));
        string[] because = [.. explanation.Because.Select(Words)];
        Array.Sort(because, StringComparer.Ordinal);
        return new Answer(
            Format.Words.Of(explanation.Decision.Verdict), Format.Words.Of(explanation.Decision.Layer), because);
    }

    public Question Question(CaseQuestion question) => _facts.Question(question, _case.Now);

    private string Words(Reason reason) => reason.Kind switch
    {
        ReasonKind.StartNode => reason.Node is { } node ? _facts.NodeId(node) : Case.Root,
        ReasonKind.Rule => _facts.RuleId(reason.Key!.Value),
        _ => $"group:{_facts.GroupAlias(reason.Key!.Value)}" + (reason.Node is { } node ? $"@{_facts.NodeId(node)}" : string.Empty),
    };
}
