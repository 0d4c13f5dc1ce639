using Our.UserAccess.Access.Contracts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Access.PointInTime;

/// <summary>Everybody who could, by name: the engine's answers with the facts of then.</summary>
internal sealed class PointInTimeHandler(
    IAccessFacts facts, PastFacts past, PastPlaces places, IUserDirectory users, IReach reach, IAccessSentences sentences, TimeProvider clock)
{
    public async Task<Outcome<PointInTimeAnswer>> HandleAsync(PointInTimeQuery query, CancellationToken cancellationToken)
    {
        if (!Read(query).TryGet(out QuestionFields? fields, out Failure? wrong))
        {
            return wrong;
        }

        if (await places.RefusalAsync(query, fields.Node, cancellationToken) is Failure refused)
        {
            return refused;
        }

        if (facts.Current is not AccessSnapshot now)
        {
            return AccessFailures.FactsMissing;
        }

        DateTimeOffset at = query.At.GetValueOrDefault();
        PastAccess then = await past.AtAsync(now, at.UtcDateTime, cancellationToken);
        IReadOnlyList<Guid> nodes = query.WorkspaceId is { } workspace ? await places.RootsAsync(then.Known, workspace, cancellationToken) : [fields.Node];
        PastPerson[] found = await NamedAsync(then, Allowed(then.Facts, nodes, fields.Verb, at), query.Filter, cancellationToken);
        PastPerson[] shown = [.. found.Skip(query.Skip).Take(query.Take)];
        IReadOnlyList<AccessStory> stories = await sentences.TellAsync(
            then.Facts, [.. shown.Select(person => new Question(person.UserId, person.NodeId, fields.Verb, at))], cancellationToken);
        return new PointInTimeAnswer(
            at.UtcDateTime,
            found.Length,
            [.. shown.Zip(stories, (person, story) => person with { Layer = story.Layer, Because = story.Because, Sentence = story.Sentence })],
            then.Notes(at.UtcDateTime, nodes.Any(then.Facts.KnowsNode)));
    }

    private Outcome<QuestionFields> Read(PointInTimeQuery query)
    {
        var errors = new FieldErrors();
        errors.AddIf(query.At is null || query.At > clock.GetUtcNow(), "at", "'at' is needed: a moment that has passed.");
        errors.AddIf(query is { WorkspaceId: not null, NodeId: not null }, "nodeId", "'nodeId' and 'workspaceId' cannot be asked about together.");
        Outcome<QuestionFields> fields = QuestionFields.Read(query.WorkspaceId?.ToString() ?? query.NodeId, query.Verb);
        errors.Include(fields.TryGet(out _, out Failure? wrong) ? null : wrong);
        return errors.ToFailure() is Failure failure ? failure : fields;
    }

    // Whoever could at several roots is told of at the first.
    private static Dictionary<Guid, Guid> Allowed(AccessSnapshot then, IReadOnlyList<Guid> nodes, string verb, DateTimeOffset at)
    {
        var allowed = new Dictionary<Guid, Guid>();
        foreach (Guid node in nodes)
        {
            foreach (UserDecision user in then.DecideEveryUser(node, then.Verb(verb), at).Where(user => user.Decision.IsAllowed))
            {
                allowed.TryAdd(user.User, node);
            }
        }

        return allowed;
    }

    // Who is deleted nobody can be kept from seeing, or shown to: those who read the trail of the whole site read of them there.
    private async Task<PastPerson[]> NamedAsync(PastAccess then, Dictionary<Guid, Guid> allowed, string? filter, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, string> visible = await users.NamesAsync(allowed.Keys);
        bool isEverywhere = (await reach.OfAsync(AuditPermissions.Read, cancellationToken)).IsEverywhere;
        IReadOnlyDictionary<Guid, string> names = isEverywhere ? then.NamesThen() : new Dictionary<Guid, string>();
        AccessSnapshot? now = facts.Current;
        return
        [
            .. allowed.Keys
                .Where(user => visible.ContainsKey(user) || (names.ContainsKey(user) && now?.KnowsUser(user) == false))
                .Select(user => new PastPerson(user, visible.GetValueOrDefault(user) ?? names[user], !visible.ContainsKey(user), allowed[user], default, [], string.Empty))
                .Where(person => string.IsNullOrWhiteSpace(filter) || person.UserName.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase))
                .OrderBy(person => person.UserName, StringComparer.CurrentCultureIgnoreCase).ThenBy(person => person.UserId),
        ];
    }
}
