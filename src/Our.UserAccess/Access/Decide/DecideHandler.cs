using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Access.Turning;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access.Decide;

internal sealed class DecideHandler(QuestionReader questions, IAccessSentences sentences, TurnItems turns)
{
    public async Task<Outcome<DecisionItem>> HandleAsync(QuestionBody body, CancellationToken cancellationToken)
    {
        Outcome<AskedQuestion> read = await questions.ReadAsync(body);
        if (!read.TryGet(out AskedQuestion? asked, out Failure? refused))
        {
            return refused;
        }

        AccessStory story = (await sentences.TellAsync(asked.Facts, [asked.Question], cancellationToken))[0];
        return new DecisionItem
        {
            Verdict = story.Verdict,
            Layer = story.Layer,
            Because = story.Because,
            Sentence = story.Sentence,
            At = asked.Question.At.UtcDateTime,
            Steps = story.Steps,
            Turns = await turns.OfAsync(asked, cancellationToken),
        };
    }
}
