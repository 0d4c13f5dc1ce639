using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

internal sealed class ContentPermissionHandler(IBackOfficeSecurityAccessor security, IContentPermissionAuthorizer authorizer)
    : ResourceHandler<ContentPermissionResource>(security)
{
    // Every part that the resource names must be granted.
    protected override async Task<bool> IsDeniedAsync(IUser user, ContentPermissionResource resource)
    {
        ISet<string> permissions = resource.PermissionsToCheck;
        return (resource.CheckRoot && await authorizer.IsDeniedAtRootLevelAsync(user, permissions))
            || (resource.CheckRecycleBin && await authorizer.IsDeniedAtRecycleBinLevelAsync(user, permissions))
            || (resource.ParentKeyForBranch is { } parent && await authorizer.IsDeniedWithDescendantsAsync(user, parent, permissions))
            || (resource.ContentKeys.Any() && await authorizer.IsDeniedAsync(user, resource.ContentKeys, permissions))
            || (resource.CulturesToCheck is { Count: > 0 } cultures && await authorizer.IsDeniedForCultures(user, cultures));
    }
}
