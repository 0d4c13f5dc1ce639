using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

/// <summary>The resource that is handed to the authorization service decides; T says of which kind it must be.</summary>
internal sealed class ResourceRequirement<T> : IAuthorizationRequirement
    where T : IPermissionResource;
