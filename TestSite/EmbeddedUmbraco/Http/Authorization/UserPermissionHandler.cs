using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

internal sealed class UserPermissionHandler(IBackOfficeSecurityAccessor security, IUserPermissionAuthorizer authorizer)
    : ResourceHandler<UserPermissionResource>(security)
{
    protected override Task<bool> IsDeniedAsync(IUser user, UserPermissionResource resource) =>
        authorizer.IsDeniedAsync(user, resource.UserKeys);
}
