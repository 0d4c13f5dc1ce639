using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Access.DecideMany;

internal sealed class DecideManyHandler(QuestionReader questions, IAccessSentences sentences)
{
    public async Task<Outcome<DecidedMany>> HandleAsync(DecideManyBody body, CancellationToken cancellationToken)
    {
        if (Check(body) is Failure wrong)
        {
            return wrong;
        }

        var items = new DecidedItem[body.Questions!.Count];
        var asked = new List<(int Index, AskedQuestion Question)>(items.Length);
        foreach ((int index, QuestionBody question) in body.Questions.Index())
        {
            if ((await questions.ReadAsync(question)).TryGet(out AskedQuestion? read, out Failure? refused))
            {
                asked.Add((index, read));
            }
            else
            {
                items[index] = DecidedItem.Of(refused);
            }
        }

        await TellAsync(asked, items, cancellationToken);
        return new DecidedMany(items);
    }

    private static Failure? Check(DecideManyBody body)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.Questions is null, "questions", "'questions' is needed: a list of questions.");
        errors.AddIf(body.Questions?.Count > DecideManyBody.Most, "questions", $"'questions' may hold {DecideManyBody.Most} at most.");
        errors.AddIf(body.Questions?.Any(question => question is null) ?? false, "questions", "'questions' holds an entry that is null.");
        return errors.ToFailure();
    }

    private async Task TellAsync(List<(int Index, AskedQuestion Question)> asked, DecidedItem[] items, CancellationToken cancellationToken)
    {
        foreach (IGrouping<AccessSnapshot, (int Index, AskedQuestion Question)> same in asked.GroupBy(one => one.Question.Facts))
        {
            (int Index, AskedQuestion Question)[] group = [.. same];
            IReadOnlyList<AccessStory> stories = await sentences.TellAsync(same.Key, [.. group.Select(one => one.Question.Question)], cancellationToken);
            foreach ((int number, AccessStory story) in stories.Index())
            {
                items[group[number].Index] = DecidedItem.Of(story);
            }
        }
    }
}
