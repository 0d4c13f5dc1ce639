using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

/// <summary>Where a site has workspaces: who may delete everywhere all the same, and is no administrator.</summary>
internal sealed class WideAccessFinding(
    IAccessFacts facts, IUserDirectory users, FoundPeople people, TimeProvider clock) : IFinding
{
    private const string Delete = "Umb.Document.Delete";

    public string Kind => "wideAccess";

    public FindingSeverity Severity => FindingSeverity.Low;

    public string Permission => UserPermissions.Read;

    public string Explanation => "The site has workspaces, and these people may delete in all of them. Assign their groups in the workspaces where they work.";

    public string Say(long count) => Words.Count(count, "person may delete in every workspace.", "people may delete in every workspace.");

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Users, AssignmentPermissions.Manage);

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        if (facts.Current is not AccessSnapshot current || !current.Assignments.Any(assignment => assignment.Workspace is not null))
        {
            return Page<FindingItem>.Empty;
        }

        IReadOnlyList<Guid> seen = await users.FindIdsAsync(new UserQuery { State = [UserItemState.Active, UserItemState.Inactive], Kind = [UserItemKind.Default] });
        IReadOnlyList<Guid> exempt = await users.FindIdsAsync(new UserQuery { Flag = [UserFlag.Administrator, UserFlag.SuperUser] });
        var deleting = new Dictionary<Guid, bool>();
        DateTimeOffset now = clock.GetUtcNow();
        return await people.PageAsync([.. seen.Except(exempt).Where(user => IsWide(current, user, deleting, now))], page);
    }

    private static bool IsWide(AccessSnapshot current, Guid user, Dictionary<Guid, bool> deleting, DateTimeOffset now) =>
        current.GroupsOf(user, now).Any(held => held.Workspace is null && Deletes(current, held, deleting))
        && current.StartNodes(user, NodeKind.Document, now).Any(start => start.StartNode.Node is null);

    private static bool Deletes(AccessSnapshot current, HeldGroup held, Dictionary<Guid, bool> deleting)
    {
        if (!deleting.TryGetValue(held.Group, out bool deletes))
        {
            deleting[held.Group] = deletes = current.VerbsOf(held.Group).Contains(Delete);
        }

        return deletes;
    }
}
