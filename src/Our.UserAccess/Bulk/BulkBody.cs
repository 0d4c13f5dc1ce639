using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk;

/// <summary>What a client sends: what is to be done, and to whom.</summary>
internal sealed record BulkBody : BulkOrder
{
    public Guid[] UserIds { get; init; } = [];

    /// <summary>Instead of ids: everybody whom the list shows with this query, as it is now.</summary>
    public UserQuery? Query { get; init; }

    public BulkOrder Order => new() { Action = Action, GroupIds = GroupIds, WorkspaceId = WorkspaceId, From = From, Until = Until, Reason = Reason };
}
