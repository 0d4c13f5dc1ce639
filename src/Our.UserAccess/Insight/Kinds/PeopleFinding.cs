using System.Globalization;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

internal sealed class PeopleFinding(PeopleKind kind, IUserDirectory users, FoundPeople people, TimeProvider clock) : IFinding
{
    public string Kind => kind.Kind;

    public FindingSeverity Severity => kind.Severity;

    public string Permission => UserPermissions.Read;

    public string Explanation => kind.Explanation;

    public string Say(long count) => kind.Say(count);

    public FindingFix Fix(DateTime now) => kind.Since is { } since
        ? kind.Fix with { Query = new Dictionary<string, string>(StringComparer.Ordinal) { ["signedInBefore"] = (now - since).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) } }
        : kind.Fix;

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        IReadOnlyList<Guid> found = await users.FindIdsAsync(kind.Query(clock.GetUtcNow().UtcDateTime));
        if (kind.But is UserQuery but)
        {
            found = [.. found.Except(await users.FindIdsAsync(but))];
        }

        return await people.PageAsync(found, page);
    }
}
