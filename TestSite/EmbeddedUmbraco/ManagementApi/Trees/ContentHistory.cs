using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Trees;

/// <summary>What was done with a node, newest first unless it is asked otherwise.</summary>
internal sealed class ContentHistory(IAuditService audit, IUserIdKeyResolver userKeys)
{
    public async Task<Page<HistoryEntry>> OfAsync(Guid id, UmbracoObjectTypes type, Direction direction, DateTimeOffset? since, int skip, int take)
    {
        PagedModel<IAuditItem> page = await audit.GetItemsByKeyAsync(id, type, skip, take, direction, since);
        Dictionary<int, Guid> users = [];
        foreach (int userId in page.Items.Select(item => item.UserId).Distinct())
        {
            // A user who was deleted since has no key any more.
            Attempt<Guid> key = await userKeys.TryGetAsync(userId);
            users[userId] = key.Success ? key.Result : Guid.Empty;
        }

        return new Page<HistoryEntry>(page.Total, [.. page.Items.Select(item => Map(item, users[item.UserId]))]);
    }

    private static HistoryEntry Map(IAuditItem item, Guid user) =>
        new(new IdRef(user), item.CreateDate, item.AuditType.ToString(), item.Comment, item.Parameters);
}
