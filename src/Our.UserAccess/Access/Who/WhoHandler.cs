using Our.UserAccess.Access.Contracts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access.Who;

/// <summary>Everybody who may, among those the asker may see, by name.</summary>
internal sealed class WhoHandler(IAccessFacts facts, AccessPlaces places, IUserDirectory users, IAccessSentences sentences, TimeProvider clock)
{
    public async Task<Outcome<Page<WhoItem>>> HandleAsync(WhoQuery query, CancellationToken cancellationToken)
    {
        if (!QuestionFields.Read(query.NodeId, query.Verb).TryGet(out QuestionFields? fields, out Failure? wrong))
        {
            return wrong;
        }

        if (await places.RefusalAsync(fields.Node) is Failure refused)
        {
            return refused;
        }

        if (facts.Current is not AccessSnapshot snapshot)
        {
            return AccessFailures.FactsMissing;
        }

        var question = new Question(
            Guid.Empty, fields.Node, fields.Verb, query.At ?? clock.GetUtcNow(), QuestionFields.Circumstances(query.DocumentType, query.Culture));
        KeyValuePair<Guid, string>[] found = await VisibleAsync(snapshot, question, query.Filter);
        KeyValuePair<Guid, string>[] shown = [.. found.Skip(query.Skip).Take(query.Take)];
        IReadOnlyList<AccessStory> stories = await sentences.TellAsync(
            snapshot, [.. shown.Select(user => question with { User = user.Key })], cancellationToken);
        return new Page<WhoItem>(found.Length, [.. shown.Zip(stories, Item)]);
    }

    private static WhoItem Item(KeyValuePair<Guid, string> user, AccessStory story) =>
        new(user.Key, user.Value, story.Layer, story.Because, story.Sentence);

    private async Task<KeyValuePair<Guid, string>[]> VisibleAsync(AccessSnapshot snapshot, Question question, string? filter)
    {
        Guid[] allowed =
        [
            .. snapshot.DecideEveryUser(question.Node, snapshot.Verb(question.Verb), question.At, question.Circumstances)
                .Where(user => user.Decision.IsAllowed)
                .Select(user => user.User),
        ];
        return
        [
            .. (await users.NamesAsync(allowed))
                .Where(user => string.IsNullOrWhiteSpace(filter) || user.Value.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase))
                .OrderBy(user => user.Value, StringComparer.CurrentCultureIgnoreCase).ThenBy(user => user.Key),
        ];
    }
}
