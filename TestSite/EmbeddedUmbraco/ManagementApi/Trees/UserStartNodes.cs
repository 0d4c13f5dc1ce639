using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Trees;

internal sealed class UserStartNodes(IEntityService entities, AppCaches caches)
{
    public StartNodes Of(IUser user, UmbracoObjectTypes type) => type == UmbracoObjectTypes.Media
        ? new StartNodes(user.CalculateMediaStartNodeIds(entities, caches) ?? [], user.GetMediaStartNodePaths(entities, caches) ?? [])
        : new StartNodes(user.CalculateContentStartNodeIds(entities, caches) ?? [], user.GetContentStartNodePaths(entities, caches) ?? []);
}
