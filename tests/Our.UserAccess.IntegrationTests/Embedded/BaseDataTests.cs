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

    // What Umbraco's installer grants (DatabaseDataCreator), the letters of former actions included.
    private const string Translating = "Umb.Document.PropertyValue.Read Umb.Document.PropertyValue.Write Umb.Document.Read Umb.Document.Update";
    private const string Writing = Translating + " : Umb.Document.Create Umb.Document.Notifications";
    private const string Editing = Writing + " 5 T Umb.Document.CreateBlueprint Umb.Document.Delete Umb.Document.Duplicate Umb.Document.Move"
        + " Umb.Document.PublicAccess Umb.Document.Publish Umb.Document.Rollback Umb.Document.Sort Umb.Document.Unpublish";

    private const string Everything = Editing + " 7 Umb.Document.CultureAndHostnames Umb.Document.Permissions";

    [Theory]
    [InlineData("admin", "e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d", 1, -1, true)]
    [InlineData("writer", "9fc2a16f-528c-46d6-a014-75bf4ec2480c", 2, -1, true)]
    [InlineData("editor", "44dc260e-b4d4-4dd9-9081-eec5598f1641", 3, -1, true)]
    [InlineData("translator", "f2012e4c-d232-4bd1-8eae-4384032d97d8", 4, -1, true)]
    [InlineData("sensitiveData", "8c6ad70f-d307-4e4a-af58-72c2e4e9439d", 5, null, false)]
    public async Task The_five_default_groups_have_Umbracos_ids_keys_and_start_nodes(string alias, string key, int id, int? start, bool allLanguages)
    {
        var group = await umbraco.Get<IUserGroupService>().GetAsync(alias);

        Assert.Equal((new Guid(key), id), (group!.Key, group.Id));
        Assert.Equal((start, start, allLanguages), (group.StartContentId, group.StartMediaId, group.HasAccessToAllLanguages));
    }

    [Theory]
    [InlineData("admin", "content forms media member packages settings translation users", Everything)]
    [InlineData("writer", "content", Writing)]
    [InlineData("editor", "content forms media", Editing)]
    [InlineData("translator", "translation", Translating)]
    [InlineData("sensitiveData", "", "")]
    public async Task The_five_default_groups_have_Umbracos_sections_and_verbs(string alias, string sections, string verbs)
    {
        var group = await umbraco.Get<IUserGroupService>().GetAsync(alias);

        Assert.Equal(Words(sections), OfUmbraco(group!.AllowedSections));
        Assert.Equal(Words(verbs), OfUmbraco(group.Permissions));
    }

    [Fact]
    public async Task American_English_is_the_default_language() =>
        Assert.Equal("en-US", await umbraco.Get<ILanguageService>().GetDefaultIsoCodeAsync());

    [Fact]
    public async Task A_group_is_found_without_regard_to_case() =>
        Assert.NotNull(await umbraco.Get<IUserGroupService>().GetAsync("EDITOR"));

    // The package, which the host composes too, grants its own to administrators.
    private static IEnumerable<string> OfUmbraco(IEnumerable<string> granted) =>
        granted.Where(name => !name.StartsWith("Our.UserAccess.", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
}
