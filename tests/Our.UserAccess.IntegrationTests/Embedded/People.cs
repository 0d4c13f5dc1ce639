using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Makes users through Umbraco's service, as a test needs them.</summary>
internal static class People
{
    public const string Password = "Correct-Horse-9";

    public static async Task<IUser> CreateUserAsync(this EmbeddedUmbracoFixture umbraco, string email, Guid? group = null, string? name = null)
    {
        var model = new UserCreateModel { Email = email, UserName = email, Name = name ?? email, UserGroupKeys = new HashSet<Guid> { group ?? Constants.Security.WriterGroupKey } };
        var created = await umbraco.Get<IUserService>().CreateAsync(Constants.Security.SuperUserKey, model, approveUser: true);
        Assert.Equal(UserOperationStatus.Success, created.Status);
        return created.Result.CreatedUser!;
    }

    public static async Task<IUser> InviteUserAsync(this EmbeddedUmbracoFixture umbraco, string email)
    {
        var model = new UserInviteModel { Email = email, UserName = email, Name = email, Message = "Welcome <b>", UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey } };
        var invited = await umbraco.Get<IUserService>().InviteAsync(Constants.Security.SuperUserKey, model);
        Assert.Equal(UserOperationStatus.Success, invited.Status);
        return invited.Result.InvitedUser!;
    }

    public static async Task SetPasswordAsync(this EmbeddedUmbracoFixture umbraco, IUser user, string password = Password)
    {
        var changed = await umbraco.Get<IUserService>().ChangePasswordAsync(Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = password });
        Assert.Equal(UserOperationStatus.Success, changed.Status);
    }

    public static async Task<IUser> ReloadAsync(this EmbeddedUmbracoFixture umbraco, IUser user) =>
        await umbraco.Get<IUserService>().GetAsync(user.Key) ?? throw new InvalidOperationException("The user is gone.");
}
