using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.IntegrationTests.Enforcement;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Workspaces.Contracts;
using TestSite.Seed;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Insight;

/// <summary>What was done through Umbraco's own endpoints, as the package counts it.</summary>
[Collection(nameof(DemoSite))]
public sealed class UsageTests(DemoSite site)
{
    private static readonly Guid About = SeedKeys.Document("acme/about-acme");

    [Fact]
    public async Task What_somebody_does_is_counted_by_the_verb_that_was_asked_for_and_by_workspace()
    {
        SiteWorkspace acme = Sample.Workspace(SeedKeys.Acme);
        await using IAsyncDisposable record = await site.WithAsync(acme);
        const string ingrid = "ingrid.vestergaard@example.test";
        using BackOfficeBrowser browser = await site.Host.SignInAsync(ingrid);
        await WriteAsync();
        IReadOnlyDictionary<string, long> before = await UsedAsync(ingrid, workspace: null);

        await DoneAsync(await browser.PutAsync($"document/{About}/publish", new { publishSchedules = new[] { new { culture = "en-US" } } }));
        await DoneAsync(await browser.PutAsync($"media/{SeedKeys.Media("acme/brand")}/move-to-recycle-bin", new { }));
        await WriteAsync();
        IReadOnlyDictionary<string, long> after = await UsedAsync(ingrid, workspace: null);
        IReadOnlyDictionary<string, long> inAcme = await UsedAsync(ingrid, acme.Id);

        string[] more = [.. after.Where(used => used.Value > before.GetValueOrDefault(used.Key)).Select(used => used.Key).Order(StringComparer.Ordinal)];
        Assert.Equal([MediaVerbs.Delete, ActionPublish.ActionLetter], more);
        Assert.Equal(new Dictionary<string, long>(StringComparer.Ordinal) { [ActionPublish.ActionLetter] = 1 }, inAcme);
        site.Get<IMediaService>().Move(site.Get<IMediaService>().GetById(SeedKeys.Media("acme/brand"))!, site.Get<IMediaService>().GetById(SeedKeys.Media("acme"))!.Id);
    }

    [Fact]
    public async Task What_nobody_is_signed_in_for_is_not_counted()
    {
        IContentService documents = site.Get<IContentService>();
        await WriteAsync(); // What other tests of this site did.

        Assert.True(documents.Save(documents.GetById(About)!).Success);

        Assert.Empty(site.Get<UsageBuffer>().TakeAll());
    }

    private static async Task DoneAsync(HttpResponseMessage response)
    {
        using (response)
        {
            string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        }
    }

    private Task WriteAsync() => site.Get<UsageWriter>().WriteWaitingAsync(TestContext.Current.CancellationToken);

    private async Task<IReadOnlyDictionary<string, long>> UsedAsync(string email, Guid? workspace)
    {
        Guid user = site.User(email).Key;
        DateTime since = TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-1);
        IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>> used = await site.Get<IVerbUsage>().OfAsync([user], since, workspace, TestContext.Current.CancellationToken);
        return used.TryGetValue(user, out IReadOnlyList<UsedVerb>? verbs)
            ? verbs.ToDictionary(verb => verb.Verb, verb => verb.Count, StringComparer.Ordinal)
            : new Dictionary<string, long>(StringComparer.Ordinal);
    }
}
