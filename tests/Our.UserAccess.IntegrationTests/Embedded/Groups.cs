using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Makes user groups through Umbraco's service, as a test needs them.</summary>
internal static class Groups
{
    public static UserGroup NewGroup(this EmbeddedUmbracoFixture umbraco, string alias, Action<UserGroup>? fill = null)
    {
        var group = new UserGroup(umbraco.Get<IShortStringHelper>(), userCount: 0, alias, name: alias, icon: "icon-users");
        fill?.Invoke(group);
        return group;
    }

    public static Task<IUserGroup> CreateGroupAsync(this EmbeddedUmbracoFixture umbraco, Action<UserGroup>? fill = null) =>
        umbraco.StoreAsync(umbraco.NewGroup($"group{Guid.CreateVersion7():N}", fill));

    public static async Task<IUserGroup> StoreAsync(this EmbeddedUmbracoFixture umbraco, IUserGroup group)
    {
        var created = await umbraco.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    public static async Task<IUserGroup> ReloadAsync(this EmbeddedUmbracoFixture umbraco, IUserGroup group) =>
        await umbraco.Get<IUserGroupService>().GetAsync(group.Key) ?? throw new InvalidOperationException("The group is gone.");

    public static async Task<UserGroupOperationStatus> UpdateAsync(this EmbeddedUmbracoFixture umbraco, IUserGroup group) =>
        (await umbraco.Get<IUserGroupService>().UpdateAsync(group, Constants.Security.SuperUserKey)).Status;

    /// <summary>The user, in these groups alone.</summary>
    public static async Task<IUser> UserInAsync(this EmbeddedUmbracoFixture umbraco, params IUserGroup[] groups)
    {
        var email = $"{Guid.CreateVersion7():N}@example.test";
        var model = new UserCreateModel { Email = email, UserName = email, Name = email, UserGroupKeys = groups.Select(group => group.Key).ToHashSet() };
        var created = await umbraco.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return await umbraco.ReloadAsync(created.Result.CreatedUser!);
    }

    public static DocumentGranularPermission On(this IContent document, string verb) => new() { Key = document.Key, Permission = verb };
}
