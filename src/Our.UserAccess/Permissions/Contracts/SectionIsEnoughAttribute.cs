using Microsoft.AspNetCore.Authorization;
using Our.UserAccess.Permissions.Authorization;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>
/// Whoever opens our section may come in; said by endpoints whose use case shows and changes only what concerns the person
/// who asks, whatever else they may.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SectionIsEnoughAttribute : Attribute, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement([], WithinReach: true)];
}
