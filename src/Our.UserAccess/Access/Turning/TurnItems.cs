using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Decisions.Turning;

namespace Our.UserAccess.Access.Turning;

/// <summary>
/// What would turn a decision, for those who may ask about others: it names groups and rules that somebody who asks about
/// themselves need not know.
/// </summary>
internal sealed class TurnItems(AccessNameReader names, AccessPlaces places)
{
    private const int Most = 5;

    public async Task<IReadOnlyList<TurnItem>> OfAsync(AskedQuestion asked, CancellationToken cancellationToken)
    {
        // Somebody who holds just one group is nobody whose access could be changed.
        if (await places.RefusalAsync(asked.Question.Node) is not null || asked.Facts.KnowsGroup(asked.Question.User))
        {
            return [];
        }

        IReadOnlyList<Turn> turns = asked.Facts.Turns(asked.Question, Most);
        AccessNames read = await names.ReadAsync(Wanted(asked, turns), cancellationToken);
        var words = new TurnWords(asked.Facts, asked.Question, read);
        return [.. turns.Select(words.Item)];
    }

    private static WantedNames Wanted(AskedQuestion asked, IEnumerable<Turn> turns)
    {
        TurnChange[] changes = [.. turns.SelectMany(turn => turn.Changes)];
        var wanted = new WantedNames();
        wanted.Users.Add(asked.Question.User);
        wanted.Nodes.Add(asked.Question.Node);
        wanted.Groups.UnionWith(changes.Select(change => change.Group).OfType<Guid>());
        wanted.Workspaces.UnionWith(changes.Select(change => change.Workspace).OfType<Guid>());
        wanted.Rules.UnionWith(changes.Where(change => change.Kind == TurnChangeKind.RemoveRule).Select(change => change.Key).OfType<Guid>());
        return wanted;
    }
}
