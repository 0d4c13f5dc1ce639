using Microsoft.AspNetCore.Authorization;
using Our.UserAccess.Permissions.Authorization;

namespace Our.UserAccess.Permissions.Contracts;

/// <summary>The endpoint needs our section and all of these verbs.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RequiresPermissionAttribute(params string[] verbs) : Attribute, IAuthorizationRequirementData
{
    public IReadOnlyList<string> Verbs => verbs;

    /// <summary>
    /// Whether holding the verbs in some workspace is enough to come in. Said by endpoints whose use case narrows what is
    /// seen and changed with <see cref="IReach"/>; every other endpoint needs them everywhere.
    /// </summary>
    public bool WithinReach { get; init; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(verbs, WithinReach)];
}
