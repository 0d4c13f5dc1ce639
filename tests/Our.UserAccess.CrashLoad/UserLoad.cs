using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.CrashLoad;

/// <summary>Makes, renames, disables, enables, moves and deletes Umbraco's users through the service that Umbraco's endpoints call.</summary>
internal sealed class UserLoad(IServiceProvider services, Random random) : ILoad
{
    public static readonly Guid Super = Constants.Security.SuperUserKey;

    private const int Most = 12;

    private IUserService Users => services.GetRequiredService<IUserService>();

    public async Task ChangeAsync()
    {
        IUser[] all = [.. (await Users.GetAllAsync(Super, 0, 200)).Result!.Items.Where(user => user.Key != Super)];
        if (all.Length < 3 || (all.Length < Most && random.Next(4) == 0))
        {
            await CreateAsync();
            return;
        }

        IUser user = all[random.Next(all.Length)];
        await (random.Next(6) switch
        {
            0 => Users.DisableAsync(Super, new HashSet<Guid> { user.Key }),
            1 => Users.EnableAsync(Super, new HashSet<Guid> { user.Key }),
            2 => Users.DeleteAsync(Super, user.Key),
            _ => UpdateAsync(user),
        });
    }

    private async Task CreateAsync()
    {
        string email = $"load{random.Next(int.MaxValue)}@example.test";
        await Users.CreateAsync(Super, new UserCreateModel { Email = email, UserName = email, Name = email, UserGroupKeys = await GroupsAsync() }, approveUser: true);
    }

    private async Task UpdateAsync(IUser user)
    {
        var model = new UserUpdateModel
        {
            ExistingUserKey = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = $"Person {random.Next(1_000_000)}",
            LanguageIsoCode = user.Language ?? "en-US",
            UserGroupKeys = await GroupsAsync(),
            HasContentRootAccess = random.Next(2) == 0,
        };
        await Users.UpdateAsync(Super, model);
    }

    private async Task<HashSet<Guid>> GroupsAsync()
    {
        IUserGroup[] groups = [.. (await services.GetRequiredService<IUserGroupService>().GetAllAsync(0, 100)).Items];
        return [.. groups.Where(_ => random.Next(groups.Length) < 2).Select(group => group.Key)];
    }
}
