using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Access.Sentences;

internal sealed class AccessSentences(AccessNameReader names) : IAccessSentences
{
    public async Task<string> SayAsync(AccessSnapshot? facts, Question question, CancellationToken cancellationToken) =>
        facts is null ? StoryTeller.WithoutFacts : (await TellAsync(facts, [question], cancellationToken))[0].Sentence;

    public async Task<IReadOnlyList<AccessStory>> TellAsync(
        AccessSnapshot facts, IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        (Question Question, Explanation Explanation)[] told = [.. questions.Select(question => (question, facts.Explain(question)))];
        AccessNames read = await names.ReadAsync(WantedNames.Of(facts, told), cancellationToken);
        return [.. told.Select(one => StoryTeller.Tell(new Told(facts, one.Question, one.Explanation, read)))];
    }
}
