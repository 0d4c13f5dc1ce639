using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Package;

public sealed class PackageStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("package-start-");

    [Fact]
    public async Task First_start_gives_administrators_the_section_and_every_verb()
    {
        await using PackageSite site = await PackageSite.StartAsync(_folder.FullName);

        IUserGroup administrators = await AdministratorsAsync(site);

        Assert.Null(await site.Get<IReadiness>().CheckAsync(TestContext.Current.CancellationToken));
        Assert.Contains(UserAccessSection.Alias, administrators.AllowedSections);
        Assert.Contains(UserPermissions.Read, administrators.Permissions);
        Assert.Contains(GroupPermissions.Read, administrators.Permissions);
        Assert.Contains(Umbraco.Cms.Core.Actions.ActionBrowse.ActionLetter, administrators.Permissions);
    }

    [Fact]
    public async Task Nobody_else_is_given_anything()
    {
        await using PackageSite site = await PackageSite.StartAsync(_folder.FullName);

        IEnumerable<IUserGroup> others = (await site.Get<IUserGroupService>().GetAllAsync(0, 100)).Items
            .Where(group => group.Key != Constants.Security.AdminGroupKey);

        Assert.NotEmpty(others);
        Assert.All(others, group => Assert.DoesNotContain(UserAccessSection.Alias, group.AllowedSections));
        Assert.All(others, group => Assert.DoesNotContain(UserPermissions.Read, group.Permissions));
    }

    [Fact]
    public async Task What_an_administrator_takes_away_stays_away_at_the_next_start()
    {
        await using (PackageSite first = await PackageSite.StartAsync(_folder.FullName))
        {
            IUserGroup administrators = await AdministratorsAsync(first);
            administrators.RemoveAllowedSection(UserAccessSection.Alias);
            administrators.Permissions = administrators.Permissions.Where(verb => verb != UserPermissions.Read).ToHashSet(StringComparer.Ordinal);
            Assert.True((await first.Get<IUserGroupService>().UpdateAsync(administrators, Constants.Security.SuperUserKey)).Success);
        }

        await using PackageSite second = await PackageSite.StartAsync(_folder.FullName);
        IUserGroup after = await AdministratorsAsync(second);

        Assert.DoesNotContain(UserAccessSection.Alias, after.AllowedSections);
        Assert.DoesNotContain(UserPermissions.Read, after.Permissions);
        Assert.Contains(GroupPermissions.Read, after.Permissions);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static async Task<IUserGroup> AdministratorsAsync(PackageSite site) =>
        await site.Get<IUserGroupService>().GetAsync(Constants.Security.AdminGroupKey) ?? throw new InvalidOperationException("There are no administrators.");
}
