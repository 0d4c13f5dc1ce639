using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Kinds;

internal sealed class LostStartNodesFinding(ILostStartNodes lost, FoundPeople people) : IFinding
{
    public string Kind => "startNodesLost";

    public FindingSeverity Severity => FindingSeverity.Medium;

    public string Permission => UserPermissions.Read;

    public string Explanation => "Their start node was deleted or thrown away, so they may see nothing, or more than they should. Give them another one.";

    public string Say(long count) => Words.Count(count, "person has a start node that is gone.", "people have a start node that is gone.");

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Users, UserPermissions.Access);

    public Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken) => people.SeenAsync(lost.OfUsers(), page);
}
