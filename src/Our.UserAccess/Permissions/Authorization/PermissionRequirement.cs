using Microsoft.AspNetCore.Authorization;

namespace Our.UserAccess.Permissions.Authorization;

internal sealed record PermissionRequirement(IReadOnlyList<string> Verbs, bool WithinReach) : IAuthorizationRequirement;
