using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Suggestions;

/// <summary>What each member of a group would miss; those who would first, then by name.</summary>
internal sealed class SuggestionPeopleHandler(SuggestionFacts facts, IUserDirectory users)
{
    public async Task<Outcome<Page<SuggestionPerson>>> HandleAsync(Guid groupId, SuggestionPeopleQuery query, CancellationToken cancellationToken)
    {
        var errors = new FieldErrors();
        errors.AddIf(query.SmallerGroupId is null, "smallerGroupId", "'smallerGroupId' is needed: the group that they would hold instead.");
        if (errors.ToFailure() is Failure wrong)
        {
            return wrong;
        }

        if (!(await facts.ReadAsync(query, groupId, cancellationToken)).TryGet(out SuggestionFacts.Known? known, out Failure? refused))
        {
            return refused;
        }

        if (known.Groups.FirstOrDefault(group => group.Id == query.SmallerGroupId) is not GroupRights smaller)
        {
            return InsightFailures.GroupNotFound(query.SmallerGroupId!.Value);
        }

        Guid[] members = [.. known.Holders[groupId]];
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync(members);
        GroupRights held = known.Groups.First(group => group.Id == groupId);
        IEnumerable<SuggestionPerson> people = members.Where(names.ContainsKey)
            .Select(user => Person(user, names[user], SmallerGroups.VerbsOf(held), SmallerGroups.VerbsOf(smaller), known))
            .OrderBy(person => person.IsEnough).ThenBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(person => person.Id);
        return new Page<SuggestionPerson>(members.Length, [.. people.Skip(query.Skip).Take(query.Take)]);
    }

    private static SuggestionPerson Person(Guid id, string name, IReadOnlySet<string> gives, IReadOnlySet<string> smaller, SuggestionFacts.Known known)
    {
        string[] used = [.. known.UsedBy(id).Where(gives.Contains).Order(StringComparer.Ordinal)];
        string[] missed = [.. used.Where(verb => !smaller.Contains(verb))];
        return new SuggestionPerson(id, name, missed.Length == 0, used, missed);
    }
}
