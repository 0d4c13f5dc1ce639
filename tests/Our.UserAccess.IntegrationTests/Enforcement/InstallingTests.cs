using Our.UserAccess.IntegrationTests.AccessFacts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Our.UserAccess.IntegrationTests.Enforcement;

[Collection(nameof(DemoSite))]
public sealed class InstallingTests(DemoSite site, UmbracosAnswers umbraco) : IClassFixture<UmbracosAnswers>
{
    private readonly IContentPermissionService _content = site.Get<IContentPermissionService>();
    private readonly IMediaPermissionService _media = site.Get<IMediaPermissionService>();
    private readonly string[] _verbs = [.. site.Get<ActionCollection>().Select(action => action.Letter).Where(verb => verb.Length > 0)];

    [Fact]
    public async Task Installing_the_package_changes_no_answer()
    {
        // Umbraco answers by groups and start nodes alone.
        foreach (IUser user in (await UsersAsync()).DistinctBy(UmbracosAnswers.Profile))
        {
            UmbracosAnswers.Own own = await umbraco.OfAsync(user);
            Dictionary<Guid, ISet<string>> told = await umbraco.VerbsAsync(_content, user);

            Assert.Equal(own.Verbs.Keys.Order(), told.Keys.Order());
            Assert.All(told, node => Assert.True(node.Value.SetEquals(own.Verbs[node.Key])));
            Assert.Equal(own.Reached.Order(), (await umbraco.ReachedAsync(_content, user)).Order());
            await SameElsewhereAsync(user, own);
        }
    }

    /// <summary>Here everybody is answered from the facts: they must say what Umbraco's own calculation says.</summary>
    [Fact]
    public async Task A_rule_that_speaks_of_something_else_changes_no_answer()
    {
        await using IAsyncDisposable rule = await site.WithAsync(Sample.Deny("Nobody.Asks.This"));

        // Who may not sign in is refused by the facts and not by Umbraco's service, which leaves that to the sign-in.
        foreach (IUser user in (await UsersAsync()).Where(user => user.UserState is UserState.Active or UserState.Inactive))
        {
            UmbracosAnswers.Own own = await umbraco.OfAsync(user);
            foreach (string verb in _verbs)
            {
                await SameAsync(user, own, verb);
            }

            await SameElsewhereAsync(user, own);
        }
    }

    private async Task SameAsync(IUser user, UmbracosAnswers.Own own, string verb)
    {
        HashSet<string> verbs = [verb];
        Guid[] allowed = [.. umbraco.Documents.Where(document => own.Allow(document, verb)).Order()];
        Assert.Equal(allowed, (await _content.FilterAuthorizedAccessAsync(user, umbraco.Documents, verbs)).Order());
        if (allowed.Length > 0)
        {
            Assert.Equal(ContentAuthorizationStatus.Success, await _content.AuthorizeAccessAsync(user, allowed, verbs));
        }
    }

    private async Task SameElsewhereAsync(IUser user, UmbracosAnswers.Own own)
    {
        const string verb = ActionBrowse.ActionLetter;
        Assert.Equal(await umbraco.Content.AuthorizeRootAccessAsync(user, verb), await _content.AuthorizeRootAccessAsync(user, verb));
        Assert.Equal(await umbraco.Content.AuthorizeBinAccessAsync(user, verb), await _content.AuthorizeBinAccessAsync(user, verb));
        Assert.Equal(own.Media.Order(), (await _media.FilterAuthorizedAccessAsync(user, umbraco.Pictures)).Order());
        Assert.Equal(await umbraco.Media.AuthorizeRootAccessAsync(user), await _media.AuthorizeRootAccessAsync(user));
        Assert.Equal(await umbraco.Media.AuthorizeBinAccessAsync(user), await _media.AuthorizeBinAccessAsync(user));
    }

    private async Task<IEnumerable<IUser>> UsersAsync()
    {
        var page = await site.Get<IUserService>().GetAllAsync(Constants.Security.SuperUserKey, 0, 1000);
        Assert.True(page.Result!.Total > 60, "The demo has its people.");
        return page.Result.Items;
    }
}
