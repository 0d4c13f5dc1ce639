using EmbeddedUmbraco.Security;
using Microsoft.Extensions.DependencyInjection;
using TestSite.Seed;
using TestSite.Seed.Groups;
using TestSite.Seed.People;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Our.UserAccess.IntegrationTests.Seed;

[Collection(nameof(DemoSeedCollection))]
public sealed class DemoPeopleTests(DemoSeedFixture demo)
{
    private const string Publish = "Umb.Document.Publish";
    private const string Update = "Umb.Document.Update";

    public static TheoryData<string> DemoEmails => [.. DemoAccounts.All.Select(account => account.Email)];

    [Theory]
    [MemberData(nameof(DemoEmails))]
    public async Task Each_demo_account_signs_in_with_the_public_password(string email)
    {
        using var scope = demo.Get<IServiceScopeFactory>().CreateScope();

        var outcome = await scope.ServiceProvider.GetRequiredService<IBackOfficeSignIn>()
            .PasswordSignInAsync(email, DemoAccounts.Password, TestContext.Current.CancellationToken);

        Assert.Equal(SignInStatus.Success, outcome.Status);
        Assert.Equal(SeedKeys.User(email), outcome.UserKey);
    }

    [Fact]
    public async Task Everybody_is_in_the_state_and_the_groups_of_the_table()
    {
        foreach (var person in SeedPeople.All.Where(person => DemoAccounts.All.All(account => account.Email != person.Email)))
        {
            var user = await UserAsync(person.Email);
            Assert.Equal((person.Name, person.State, person.Kind), (user.Name, user.UserState, user.Kind));
            Assert.Equal(person.Groups.Order(StringComparer.Ordinal), user.Groups.Select(group => group.Alias).Order(StringComparer.Ordinal));
            Assert.Equal(person.Failed, user.FailedPasswordAttempts);
            Assert.Equal(person.Seen is not null, user.LastLoginDate is not null);
        }
    }

    [Fact]
    public async Task The_six_groups_hold_the_verbs_of_the_table()
    {
        foreach (var group in SeedGroups.All)
        {
            var found = await demo.Get<IUserGroupService>().GetAsync(group.Alias);
            Assert.Equal(SeedKeys.Group(group.Alias), found!.Key);
            Assert.Equal(group.Verbs.Order(StringComparer.Ordinal), found.Permissions.Order(StringComparer.Ordinal));
            Assert.Equal(group.Granular.Sum(granular => Math.Max(1, granular.Verbs.Count)), found.GranularPermissions.Count);
        }

        Assert.Equal(11, (await demo.Get<IUserGroupService>().GetAllAsync(0, 100)).Total);
    }

    [Fact]
    public async Task Publishing_on_one_site_and_editing_on_another_adds_up_to_publishing_on_both()
    {
        Assert.DoesNotContain(Publish, (await demo.Get<IUserGroupService>().GetAsync(SeedGroups.BorealisEditors))!.Permissions);
        Assert.Contains(Publish, await VerbsAsync(SeedPeople.TwoSites.Email, "borealis/nyheter"));
        Assert.DoesNotContain(Publish, await VerbsAsync("asa.lindqvist@example.test", "borealis/nyheter"));
    }

    [Fact]
    public async Task Legal_reviewers_publish_legal_pages_only()
    {
        const string email = "lea.paragraph@example.test";

        Assert.Contains(Publish, await VerbsAsync(email, "acme/legal/cookie-policy"));
        Assert.Contains(Publish, await VerbsAsync(email, "borealis/juridik"));
        Assert.DoesNotContain(Publish, await VerbsAsync(email, "acme/legal/data-processing-agreement"));
        Assert.DoesNotContain(Update, await VerbsAsync(email, "acme/news"));
    }

    [Fact]
    public async Task The_campaign_team_can_do_explicitly_nothing_on_legal_pages()
    {
        const string email = "kim.campaign@example.test";

        Assert.DoesNotContain(Update, await VerbsAsync(email, "acme/legal/cookie-policy"));
        Assert.Contains(Publish, await VerbsAsync(email, "acme/news"));
        Assert.Contains("Umb.Document.Delete", await VerbsAsync(email, "acme/campaigns/spring-2026"));
    }

    [Fact]
    public async Task Managers_manage_users_and_are_no_administrators()
    {
        foreach (var account in new[] { DemoAccounts.Manager, DemoAccounts.AcmeManager })
        {
            var user = await UserAsync(account.Email);
            Assert.Contains(Constants.Applications.Users, user.AllowedSections);
            Assert.DoesNotContain(user.Groups, group => group.Alias == Constants.Security.AdminGroupAlias);
        }
    }

    [Fact]
    public async Task The_Acme_manager_reaches_Acme_only()
    {
        var user = await UserAsync(DemoAccounts.AcmeManager.Email);
        var permissions = demo.Get<IContentPermissionService>();

        Assert.Equal(ContentAuthorizationStatus.Success, await permissions.AuthorizeAccessAsync(user, SeedKeys.Document("acme/news"), "Umb.Document.Read"));
        Assert.Equal(
            ContentAuthorizationStatus.UnauthorizedMissingPathAccess,
            await permissions.AuthorizeAccessAsync(user, SeedKeys.Borealis, "Umb.Document.Read"));
    }

    [Fact]
    public async Task Photos_are_files()
    {
        var user = await UserAsync(DemoAccounts.Anna.Email);

        Assert.True(demo.Get<MediaFileManager>().FileSystem.FileExists(user.Avatar!));
    }

    private async Task<IUser> UserAsync(string email) => (await demo.Get<IUserService>().GetAsync(SeedKeys.User(email)))!;

    private async Task<IEnumerable<string>> VerbsAsync(string email, string document)
    {
        var permissions = await demo.Get<IUserService>().GetDocumentPermissionsAsync(SeedKeys.User(email), [SeedKeys.Document(document)]);
        return permissions.Result.Single().Permissions;
    }
}
