using Our.UserAccess.Permissions.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Groups;

/// <summary>Changes the group through Umbraco's service, as its super user, so that its checks and notifications run.</summary>
internal sealed class Administrators(IUserGroupService groups) : IAdministrators
{
    public Guid GroupId => Constants.Security.AdminGroupKey;

    public async Task<string?> GrantAsync(string? section, IReadOnlyCollection<string> verbs)
    {
        if (await groups.GetAsync(Constants.Security.AdminGroupKey) is not IUserGroup group)
        {
            return "The group Administrators does not exist.";
        }

        bool hasSection = section is null || group.AllowedSections.Contains(section, StringComparer.OrdinalIgnoreCase);
        if (hasSection && verbs.All(group.Permissions.Contains))
        {
            return null;
        }

        if (!hasSection)
        {
            group.AddAllowedSection(section!);
        }

        group.Permissions = group.Permissions.Union(verbs, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        Attempt<IUserGroup, UserGroupOperationStatus> saved = await groups.UpdateAsync(group, Constants.Security.SuperUserKey);

        // By name: the numbers behind the names differ between Umbraco 17 and 18.
        return saved.Success ? null : $"Umbraco refused to change the group Administrators: {saved.Status}.";
    }
}
