using System.Text.Json;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Host.UserSecurity;

/// <summary>Umbraco's audit by user, with the nodes' names in one query per tree.</summary>
internal sealed class UserActivity(IAuditService audit, IEntityService entities) : IUserActivity
{
    public async Task<Page<ActivityItem>> OfAsync(Guid userId, PageRequest part)
    {
        // Umbraco pages only by whole pages: the part lies on one, or across two neighbours.
        int size = Math.Max(part.Take, 1);
        (int index, int offset) = Math.DivRem(part.Skip, size);
        PagedModel<IAuditItem> first = await PageAsync(userId, index, size);
        IEnumerable<IAuditItem> items = first.Items.Skip(offset);
        if (offset > 0)
        {
            items = items.Concat((await PageAsync(userId, index + 1, size)).Items);
        }

        return new Page<ActivityItem>(first.Total, Named([.. items.Take(part.Take)]));
    }

    private Task<PagedModel<IAuditItem>> PageAsync(Guid userId, int index, int size) => audit.GetPagedItemsByUserAsync(userId, index * size, size);

    private IReadOnlyList<ActivityItem> Named(IReadOnlyList<IAuditItem> items)
    {
        Dictionary<int, IEntitySlim> documents = Nodes(items, UmbracoObjectTypes.Document);
        Dictionary<int, IEntitySlim> media = Nodes(items, UmbracoObjectTypes.Media);
        return [.. items.Select(item =>
        {
            string? kind = KindOf(item);
            IEntitySlim? node = kind is null ? null : (kind == "media" ? media : documents).GetValueOrDefault(item.Id);
            return new ActivityItem
            {
                At = UtcDate.Of(item.CreateDate),
                Action = JsonNamingPolicy.CamelCase.ConvertName(item.AuditType.ToString()),
                NodeId = node?.Key,
                NodeName = node?.Name,
                NodeKind = kind,
                Comment = string.IsNullOrEmpty(item.Comment) ? null : item.Comment,
            };
        })];
    }

    private Dictionary<int, IEntitySlim> Nodes(IReadOnlyList<IAuditItem> items, UmbracoObjectTypes type)
    {
        string kind = type == UmbracoObjectTypes.Media ? "media" : "document";
        int[] ids = [.. items.Where(item => item.Id > 0 && KindOf(item) == kind).Select(item => item.Id).Distinct()];

        // Asked without ids, Umbraco answers with the whole tree.
        return ids.Length == 0 ? [] : entities.GetAll(type, ids).ToDictionary(node => node.Id);
    }

    private static string? KindOf(IAuditItem item) => item.EntityType switch
    {
        "Document" => "document",
        "Media" => "media",
        _ => null,
    };
}
