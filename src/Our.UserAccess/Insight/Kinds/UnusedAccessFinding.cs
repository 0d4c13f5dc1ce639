using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

/// <summary>Who comes in and changes nothing. Says nothing before usage is known for long enough.</summary>
internal sealed class UnusedAccessFinding(IUserDirectory users, IVerbUsage usage, FoundPeople people, TimeProvider clock) : IFinding
{
    public string Kind => "unusedAccess";

    public FindingSeverity Severity => FindingSeverity.Low;

    public string Permission => InsightPermissions.Read;

    public string Explanation => "They signed in, and used none of their rights to change something. Perhaps a group that only reads is enough.";

    public string Say(long count) => Words.Count(count, "person signed in and changed nothing for 90 days.", "people signed in and changed nothing for 90 days.");

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Users, UserPermissions.Access);

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        DateTime since = clock.GetUtcNow().UtcDateTime - PeopleKinds.Long;
        if (await usage.KnownSinceAsync(cancellationToken) is not { } known || known > since)
        {
            return Page<FindingItem>.Empty;
        }

        IReadOnlyList<Guid> present = await users.FindIdsAsync(new UserQuery { SignedInAfter = new DateTimeOffset(since), State = [UserItemState.Active], Kind = [UserItemKind.Default] });
        IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>> used = await usage.OfAsync(present, since, workspaceId: null, cancellationToken);
        return await people.PageAsync([.. present.Where(user => !used.ContainsKey(user))], page);
    }
}
