using Microsoft.AspNetCore.Authorization;
using Our.UserAccess.Permissions.Authorization;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>The endpoint needs our section and all of these verbs.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RequiresPermissionAttribute(params string[] verbs) : Attribute, IAuthorizationRequirementData
{
    public IReadOnlyList<string> Verbs => verbs;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(verbs)];
}
