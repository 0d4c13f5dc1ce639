using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.Host.SensitiveData;

internal sealed class SensitiveDataGroup(IUserGroupService groups, IShortStringHelper strings) : ISensitiveDataGroup
{
    // As a new site of Umbraco's has them.
    private const string FirstName = "Sensitive data";
    private const string FirstAlias = "sensitiveData";
    private const string FirstIcon = "icon-lock";

    public Guid Id => Constants.Security.SensitiveDataGroupKey;

    public async Task<string?> NameAsync() => await groups.GetAsync(Id) is IUserGroup group ? group.Name ?? group.Alias : null;

    public async Task<string?> EnsureAsync()
    {
        if (await groups.GetAsync(Id) is not null)
        {
            return null;
        }

        string alias = await groups.GetAsync(FirstAlias) is null ? FirstAlias : $"{FirstAlias}{Id:N}";
        var group = new UserGroup(strings) { Key = Id, Name = FirstName, Alias = alias, Icon = FirstIcon };
        Attempt<IUserGroup, UserGroupOperationStatus> made = await groups.CreateAsync(group, Constants.Security.SuperUserKey);
        return made.Success ? null : $"Umbraco refused to make the group {FirstName}: {made.Status}.";
    }
}
