using Microsoft.Extensions.Configuration;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.Rules.Contracts;
using TestSite.Seed;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;

namespace Our.UserAccess.IntegrationTests.Enforcement;

/// <summary>What rules and the switch change, asked of Umbraco's own service.</summary>
[Collection(nameof(DemoSite))]
public sealed class RuleTests(DemoSite site)
{
    private const string Publish = ActionPublish.ActionLetter;

    private static readonly Guid News = SeedKeys.Document("acme/news");
    private static readonly Guid NewsOf2026 = SeedKeys.Document("acme/news/2026");

    private readonly IContentPermissionService _permissions = site.Get<IContentPermissionService>();

    [Fact]
    public async Task A_rule_for_a_user_gives_what_the_groups_do_not_until_it_ends()
    {
        IUser bo = site.User("bo@example.test");
        AccessRule allow = Sample.Rule(SubjectKind.User, bo.Key, News, Effect.Allow, Publish);
        Assert.False(await MayAsync(bo, NewsOf2026, Publish));

        await using (await site.WithAsync(allow with { Until = InAWeek(1) }))
        {
            Assert.True(await MayAsync(bo, NewsOf2026, Publish));
            Assert.False(await MayAsync(bo, SeedKeys.Acme, Publish));
        }

        await using (await site.WithAsync(allow with { Id = Guid.CreateVersion7(), Until = InAWeek(-1) }))
        {
            Assert.False(await MayAsync(bo, NewsOf2026, Publish));
        }
    }

    [Fact]
    public async Task A_rule_for_a_user_takes_what_the_groups_give_until_it_ends()
    {
        IUser ingrid = site.User("ingrid.vestergaard@example.test");
        AccessRule deny = Sample.Rule(SubjectKind.User, ingrid.Key, News, Effect.Deny, Publish);
        Assert.True(await MayAsync(ingrid, NewsOf2026, Publish));

        await using (await site.WithAsync(deny with { Until = InAWeek(1) }))
        {
            Assert.False(await MayAsync(ingrid, NewsOf2026, Publish));
            Assert.True(await MayAsync(ingrid, SeedKeys.Acme, Publish));
        }

        await using (await site.WithAsync(deny with { Id = Guid.CreateVersion7(), Until = InAWeek(-1) }))
        {
            Assert.True(await MayAsync(ingrid, NewsOf2026, Publish));
        }
    }

    [Fact]
    public async Task A_guardrail_locks_a_page_for_all_and_not_what_is_below()
    {
        IUser ingrid = site.User("ingrid.vestergaard@example.test");
        AccessRule allow = Sample.Rule(SubjectKind.User, ingrid.Key, SeedKeys.Acme, Effect.Allow, ActionDelete.ActionLetter);
        AccessRule guardrail = Sample.Rule(SubjectKind.Everyone, null, SeedKeys.Acme, Effect.Deny, ActionDelete.ActionLetter) with { Guardrail = true, Reach = Reach.Node };
        await using IAsyncDisposable rules = await site.WithAsync(guardrail);
        await using IAsyncDisposable more = await site.WithAsync(allow);

        Assert.False(await MayAsync(ingrid, SeedKeys.Acme, ActionDelete.ActionLetter));
        Assert.False(await MayAsync(site.User("admin@example.test"), SeedKeys.Acme, ActionDelete.ActionLetter));
        Assert.True(await MayAsync(ingrid, News, ActionDelete.ActionLetter));
    }

    /// <summary>umbraco/Umbraco-CMS#23884: two groups, two start nodes, and the verbs of both add up everywhere.</summary>
    [Fact]
    public async Task The_switch_ends_the_adding_up_of_groups()
    {
        IUser frida = site.User("frida.tvilling@example.test");
        Assert.True(await MayAsync(frida, SeedKeys.Borealis, Publish));

        Switch("true");
        try
        {
            Assert.False(await MayAsync(frida, SeedKeys.Borealis, Publish));
            Assert.True(await MayAsync(frida, SeedKeys.Borealis, ActionUpdate.ActionLetter));
            Assert.True(await MayAsync(frida, SeedKeys.Acme, Publish));
        }
        finally
        {
            Switch("false");
        }

        Assert.True(await MayAsync(frida, SeedKeys.Borealis, Publish));
    }

    [Fact]
    public async Task Whom_something_concerns_is_answered_without_the_database()
    {
        IUser anna = site.User("anna@example.test");
        HashSet<string> publish = [Publish];
        Guid[] documents = site.Keys(Umbraco.Cms.Core.Models.UmbracoObjectTypes.Document);
        Assert.NotEqual(0, site.Queries.In(() => Assert.NotNull(_permissions.AuthorizeAccessAsync(anna, SeedKeys.Borealis, Publish))));

        await using IAsyncDisposable records = await site.WithAnnaInTwoWorkspacesAsync();

        Assert.Equal(0, site.Queries.In(() =>
        {
            Assert.Equal(ContentAuthorizationStatus.Success, Now(_permissions.AuthorizeAccessAsync(anna, SeedKeys.Acme, Publish)));
            Assert.NotEqual(ContentAuthorizationStatus.Success, Now(_permissions.AuthorizeAccessAsync(anna, SeedKeys.Borealis, Publish)));
            Assert.NotEqual(ContentAuthorizationStatus.Success, Now(_permissions.AuthorizeAccessAsync(anna, documents, publish)));
            Assert.NotEqual(ContentAuthorizationStatus.Success, Now(_permissions.AuthorizeRootAccessAsync(anna, publish)));
            Assert.NotEqual(ContentAuthorizationStatus.Success, Now(_permissions.AuthorizeBinAccessAsync(anna, publish)));
            Assert.Equal(ContentAuthorizationStatus.Success, Now(_permissions.AuthorizeDescendantsAccessAsync(anna, SeedKeys.Acme, publish)));
            Assert.NotEmpty(Now(_permissions.FilterAuthorizedAccessAsync(anna, documents, publish)));
            Assert.NotEmpty(Now(_permissions.GetPermissionsAsync(anna, documents)));
        }));
    }

    private static T Now<T>(Task<T> answer)
    {
        Assert.True(answer.IsCompletedSuccessfully);
        return answer.Result;
    }

    private static DateTime InAWeek(int weeks) => TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(7 * weeks);

    private async Task<bool> MayAsync(IUser user, Guid document, string verb) =>
        await _permissions.AuthorizeAccessAsync(user, document, verb) is ContentAuthorizationStatus.Success;

    private void Switch(string value)
    {
        var configuration = (IConfigurationRoot)site.Get<IConfiguration>();
        configuration["UserAccess:ScopeGroupsToStartNodes"] = value;
        configuration.Reload();
    }
}
