using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.GetUsage;

/// <summary>Who is asked about, and which verbs their groups give by default.</summary>
internal sealed class UsagePeople(IUserDirectory users, IGroupDirectory groups, IAccessFacts facts, TimeProvider clock)
{
    public async Task<Outcome<Asked>> OfAsync(UsageQuery query)
    {
        if (facts.Current is not AccessSnapshot current)
        {
            return InsightFailures.FactsMissing;
        }

        if (query.UserId is { } user)
        {
            return (await users.NamesAsync([user])).Count == 0
                ? InsightFailures.UserNotFound(user)
                : new Asked([user], Verbs(current, current.GroupsOf(user, clock.GetUtcNow()).Select(held => held.Group)));
        }

        if (query.GroupId is { } group)
        {
            return (await groups.GetAllAsync()).All(known => known.Id != group)
                ? InsightFailures.GroupNotFound(group)
                : new Asked([.. (await users.NamesAsync(current.MembersOf(group))).Keys], Verbs(current, [group]));
        }

        return new Asked(await users.FindIdsAsync(new UserQuery { State = [UserItemState.Active, UserItemState.Inactive] }), new HashSet<string>());
    }

    private static HashSet<string> Verbs(AccessSnapshot current, IEnumerable<Guid> groups) =>
        [.. groups.Distinct().SelectMany(current.VerbsOf).Where(DocumentVerb.IsHeard)];

    /// <param name="People">Those of them that the caller sees.</param>
    /// <param name="Verbs">Those of which it can be known whether they were used.</param>
    internal sealed record Asked(IReadOnlyList<Guid> People, IReadOnlySet<string> Verbs);
}
