using System.Globalization;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.Suggestions;

internal sealed class ListSuggestionsHandler(SuggestionFacts facts)
{
    public async Task<Outcome<SuggestionsOverview>> HandleAsync(SuggestionsQuery query, CancellationToken cancellationToken)
    {
        if (!(await facts.ReadAsync(query, query.GroupId, cancellationToken)).TryGet(out SuggestionFacts.Known? known, out Failure? refused))
        {
            return refused;
        }

        Suggestion[] found =
        [
            .. known.Groups
                .Where(group => !group.IsSpecial && (query.GroupId is null || group.Id == query.GroupId))
                .Select(group => Suggest(group, known))
                .OfType<Suggestion>()
                .OrderByDescending(suggestion => suggestion.Enough).ThenBy(suggestion => suggestion.Group.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
        return new SuggestionsOverview(known.Window, found.Length, [.. found.Skip(query.Skip).Take(query.Take)]);
    }

    private static Suggestion? Suggest(GroupRights group, SuggestionFacts.Known known)
    {
        IReadOnlySet<string>[] used = [.. known.Holders[group.Id].Select(known.UsedBy)];
        return used.Length > 0 && SmallerGroups.Best(group, known.Groups, used) is { } best
            ? new Suggestion(
                new GroupRef(group.Id, group.Name),
                new GroupRef(best.Smaller.Id, best.Smaller.Name),
                used.Length,
                best.Enough,
                used.Count(verbs => verbs.Count == 0),
                [.. SmallerGroups.VerbsOf(group).Except(SmallerGroups.VerbsOf(best.Smaller), StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Say(group.Name, best.Smaller.Name, best.Enough, used.Length, known.Window))
            : null;
    }

    private static string Say(string group, string smaller, int enough, int members, UsageWindow window) => string.Create(
        CultureInfo.InvariantCulture,
        $"The rights of '{smaller}' would have been enough for {enough:N0} of {members:N0} in '{group}' since {(window.KnownSince > window.Since ? window.KnownSince.Value : window.Since):d MMMM yyyy}.");
}
