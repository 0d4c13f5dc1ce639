using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Our.UserAccess.CrashLoad;

/// <summary>Makes, changes and deletes Umbraco's groups, and puts people into them and out of them.</summary>
internal sealed class GroupLoad(IServiceProvider services, Random random) : ILoad
{
    private const int Most = 12;

    private IUserGroupService Groups => services.GetRequiredService<IUserGroupService>();

    public async Task ChangeAsync()
    {
        IUserGroup[] all = [.. (await Groups.GetAllAsync(0, 100)).Items.Where(group => group.Alias.StartsWith("load", StringComparison.Ordinal))];
        if (all.Length == 0 || (all.Length < Most && random.Next(4) == 0))
        {
            string alias = $"load{random.Next(int.MaxValue)}";
            await Groups.CreateAsync(new UserGroup(services.GetRequiredService<IShortStringHelper>()) { Name = alias, Alias = alias }, UserLoad.Super, [await UserAsync()]);
            return;
        }

        IUserGroup group = all[random.Next(all.Length)];
        await (random.Next(5) switch
        {
            0 => ChangeAsync(group),
            1 => Groups.DeleteAsync(new HashSet<Guid> { group.Key }),
            2 => Groups.RemoveUsersFromUserGroupAsync(new UsersToUserGroupManipulationModel(group.Key, [await UserAsync()]), UserLoad.Super),
            _ => Groups.AddUsersToUserGroupAsync(new UsersToUserGroupManipulationModel(group.Key, [await UserAsync()]), UserLoad.Super),
        });
    }

    private Task ChangeAsync(IUserGroup group)
    {
        group.Name = $"Group {random.Next(1_000_000)}";
        group.Permissions = new HashSet<string>([random.Next(2) == 0 ? "Umb.Document.Read" : "Umb.Document.Publish"], StringComparer.Ordinal);
        return Groups.UpdateAsync(group, UserLoad.Super);
    }

    private async Task<Guid> UserAsync()
    {
        Guid[] users = [.. (await services.GetRequiredService<IUserService>().GetAllAsync(UserLoad.Super, 0, 200)).Result!.Items.Select(user => user.Key)];
        return users[random.Next(users.Length)];
    }
}
