using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Makes sentences of an explanation. Pure: all names have been read.</summary>
internal static class StoryTeller
{
    public const string WithoutFacts =
        "Nothing is allowed while the facts about access cannot be loaded. It is tried again by itself; an administrator finds the cause in the log.";

    public static AccessStory Tell(Told told) => new(
        told.Explanation.Decision.Verdict,
        told.Explanation.Decision.Layer,
        BecauseNotation.Of(told.Explanation.Because, told.Names),
        Sentence(told),
        [.. told.Explanation.Steps.Select(step => Step(step, told))]);

    public static string Sentence(Told told)
    {
        Step decided = told.Explanation.Steps.First(step => step.Layer == told.Explanation.Decision.Layer);
        string may = told.Explanation.Decision.IsAllowed ? "may" : "may not";
        string why = decided.Layer == Layer.None ? GrantWords.RefusalWithOthers(told) : StepWords.Clause(decided, told);
        return $"{Subject(told)} {may} {VerbTitles.Phrase(told.Question.Verb)} {Object(told)}{Circumstances(told)}: {why}.";
    }

    private static AccessStep Step(Step step, Told told) => new(
        step.Layer,
        step.Layer == told.Explanation.Decision.Layer,
        step.Verdict,
        BecauseNotation.Of(step.Because, told.Names),
        Words.Capital(StepWords.Clause(step, told)) + ".",
        StepLinks.Of(step, told));

    // Keys that nobody knows have no name to call them by.
    private static string Subject(Told told) => told.Facts.KnowsUser(told.Question.User) ? told.User : "This user";

    private static string Object(Told told) => told.Facts.KnowsNode(told.Question.Node) ? told.Node : "this";

    private static string Circumstances(Told told)
    {
        string type = told.Question.Circumstances.DocumentType is { } alias ? $" as {Words.Name(alias)}" : string.Empty;
        return told.Question.Circumstances.Culture is { } culture ? $"{type} in {Words.Name(culture)}" : type;
    }
}
