using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

internal sealed class MediaPermissionHandler(IBackOfficeSecurityAccessor security, IMediaPermissionAuthorizer authorizer)
    : ResourceHandler<MediaPermissionResource>(security)
{
    // Every part that the resource names must be granted.
    protected override async Task<bool> IsDeniedAsync(IUser user, MediaPermissionResource resource) =>
        (resource.CheckRoot && await authorizer.IsDeniedAtRootLevelAsync(user))
        || (resource.CheckRecycleBin && await authorizer.IsDeniedAtRecycleBinLevelAsync(user))
        || (resource.MediaKeys.Any() && await authorizer.IsDeniedAsync(user, resource.MediaKeys));
}
