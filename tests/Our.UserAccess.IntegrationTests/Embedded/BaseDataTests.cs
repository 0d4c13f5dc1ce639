using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class BaseDataTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
{
    [Fact]
    public async Task The_super_user_has_Umbracos_key_and_is_an_administrator_with_sensitive_data()
    {
        var user = await umbraco.Get<IUserService>().GetAsync(Constants.Security.SuperUserKey);

        Assert.NotNull(user);
        Assert.Equal(-1, user.Id);
        Assert.True(user.IsSuper());
        Assert.True(user.IsAdmin());
        Assert.Contains(user.Groups, group => group.Key == Constants.Security.SensitiveDataGroupKey);
    }

    [Theory]
    [InlineData("admin", "e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d", 1)]
    [InlineData("writer", "9fc2a16f-528c-46d6-a014-75bf4ec2480c", 2)]
    [InlineData("editor", "44dc260e-b4d4-4dd9-9081-eec5598f1641", 3)]
    [InlineData("translator", "f2012e4c-d232-4bd1-8eae-4384032d97d8", 4)]
    [InlineData("sensitiveData", "8c6ad70f-d307-4e4a-af58-72c2e4e9439d", 5)]
    public async Task The_five_default_groups_have_Umbracos_ids_and_keys(string alias, string key, int id)
    {
        var group = await umbraco.Get<IUserGroupService>().GetAsync(alias);

        Assert.Equal((new Guid(key), id), (group!.Key, group.Id));
        Assert.Equal((-1, -1), (group.StartContentId, group.StartMediaId));
    }

    [Fact]
    public async Task Editors_may_publish_and_writers_may_not()
    {
        var groups = umbraco.Get<IUserGroupService>();

        Assert.Contains("Umb.Document.Publish", (await groups.GetAsync("editor"))!.Permissions);
        Assert.DoesNotContain("Umb.Document.Publish", (await groups.GetAsync("writer"))!.Permissions);
    }

    [Fact]
    public async Task American_English_is_the_default_language() =>
        Assert.Equal("en-US", await umbraco.Get<ILanguageService>().GetDefaultIsoCodeAsync());

    [Fact]
    public async Task A_group_is_found_without_regard_to_case() =>
        Assert.NotNull(await umbraco.Get<IUserGroupService>().GetAsync("EDITOR"));
}
