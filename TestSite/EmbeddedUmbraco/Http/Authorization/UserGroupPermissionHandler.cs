using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

internal sealed class UserGroupPermissionHandler(IBackOfficeSecurityAccessor security, IUserGroupPermissionAuthorizer authorizer)
    : ResourceHandler<UserGroupPermissionResource>(security)
{
    protected override Task<bool> IsDeniedAsync(IUser user, UserGroupPermissionResource resource) =>
        authorizer.IsDeniedAsync(user, resource.UserGroupKeys);
}
