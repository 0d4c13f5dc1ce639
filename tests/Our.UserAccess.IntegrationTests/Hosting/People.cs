using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Makes accounts for tests through Umbraco's own services.</summary>
internal sealed class People(IServiceProvider services)
{
    public const string Password = "UserAccess-2026!";

    private int _count;

    private IUserService Users => services.GetRequiredService<IUserService>();

    private IUserGroupService Groups => services.GetRequiredService<IUserGroupService>();

    public Task<IUser> AdministratorAsync() => UserAsync("admin");

    /// <summary>An active user of the groups with a password, under a name that no other test uses.</summary>
    public async Task<IUser> UserAsync(params string[] groupAliases)
    {
        IUser user = await WithoutPasswordAsync(groupAliases);
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await Users.ChangePasswordAsync(
            Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = Password });
        Assert.True(changed.Success, changed.Status.ToString());
        return (await Users.GetAsync(user.Key))!;
    }

    public async Task<IUser> InvitedAsync()
    {
        string email = NextEmail();
        UserInviteModel model = new() { Email = email, UserName = email, Name = "Invited", UserGroupKeys = await KeysAsync(["writer"]) };
        Attempt<UserInvitationResult, UserOperationStatus> invited = await Users.InviteAsync(Constants.Security.SuperUserKey, model);
        Assert.True(invited.Success, invited.Status.ToString());
        return invited.Result.InvitedUser!;
    }

    public async Task DisableAsync(IUser user) =>
        Assert.Equal(UserOperationStatus.Success, await Users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key }));

    /// <summary>A group with these sections and no start nodes unless they are given.</summary>
    public async Task<IUserGroup> GroupAsync(IReadOnlyList<string> sections, int? startContentId = null, int? startMediaId = null, params string[] verbs)
    {
        int number = Interlocked.Increment(ref _count);
        UserGroup group = new(services.GetRequiredService<Umbraco.Cms.Core.Strings.IShortStringHelper>())
        {
            Name = $"Group {number}",
            Alias = $"group{number}",
            StartContentId = startContentId,
            StartMediaId = startMediaId,
            HasAccessToAllLanguages = true,
            Permissions = verbs.ToHashSet(StringComparer.Ordinal),
        };
        foreach (string section in sections)
        {
            group.AddAllowedSection(section);
        }

        Attempt<IUserGroup, UserGroupOperationStatus> created = await Groups.CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    private async Task<IUser> WithoutPasswordAsync(string[] groupAliases)
    {
        string email = NextEmail();
        UserCreateModel model = new() { Email = email, UserName = email, Name = email, UserGroupKeys = await KeysAsync(groupAliases) };
        Attempt<UserCreationResult, UserOperationStatus> created = await Users.CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result.CreatedUser!;
    }

    private async Task<HashSet<Guid>> KeysAsync(string[] aliases) => [.. (await Groups.GetAsync(aliases)).Select(group => group.Key)];

    private string NextEmail() => $"person{Interlocked.Increment(ref _count)}@example.test";
}
