using System.Net;
using System.Text.Json;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Rules.Contracts;
using TestSite.Seed;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Enforcement;

/// <summary>Verbs on media, cultures and document types, over HTTP through Umbraco's own endpoints.</summary>
[Collection(nameof(DemoSite))]
public sealed class EditTests(DemoSite site)
{
    private const string Ingrid = "ingrid.vestergaard@example.test";

    private static readonly Guid Brand = SeedKeys.Media("acme/brand");
    private static readonly Guid News = SeedKeys.Document("acme/news");
    private static readonly Guid About = SeedKeys.Document("acme/about-acme");

    private readonly IUser _ingrid = site.User(Ingrid);

    [Theory]
    [InlineData(MediaVerbs.Delete, "move-to-recycle-bin")]
    [InlineData(MediaVerbs.Move, "move")]
    public async Task A_verb_on_media_is_refused_with_the_reason(string verb, string action)
    {
        await using IAsyncDisposable rule = await site.WithAsync(Sample.Rule(SubjectKind.User, _ingrid.Key, Brand, Effect.Deny, verb));
        using BackOfficeBrowser browser = await site.Host.SignInAsync(Ingrid);

        using HttpResponseMessage refused = await browser.PutAsync($"media/{Brand}/{action}", new { target = new { id = SeedKeys.Media("acme/people") } });

        await BackOfficeBrowser.JsonAsync(refused, HttpStatusCode.BadRequest);
        Assert.Contains("Ingrid", Message(refused), StringComparison.Ordinal);
        Assert.False(site.Get<IMediaService>().GetById(Brand)!.Trashed);
    }

    [Fact]
    public async Task Media_that_may_not_be_read_are_out_of_reach()
    {
        await using IAsyncDisposable rule = await site.WithAsync(Sample.Rule(SubjectKind.User, _ingrid.Key, Brand, Effect.Deny, MediaVerbs.Read));
        using BackOfficeBrowser browser = await site.Host.SignInAsync(Ingrid);

        using HttpResponseMessage refused = await browser.GetAsync($"media/{Brand}");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("Ingrid", Message(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_in_the_background_is_not_asked()
    {
        await using IAsyncDisposable rule = await site.WithAsync(Sample.Rule(SubjectKind.Everyone, null, Brand, Effect.Deny, "*") with { Guardrail = true });
        IMediaService media = site.Get<IMediaService>();

        Assert.True(media.Save(media.GetById(Brand)!).Success);
    }

    [Fact]
    public async Task Publishing_in_a_culture_that_a_rule_refuses_is_refused_with_the_reason_and_others_go_on()
    {
        await using IAsyncDisposable rule = await site.WithAsync(Danish(DocumentChanges.Publish, About));
        using BackOfficeBrowser browser = await site.Host.SignInAsync(Ingrid);

        using HttpResponseMessage english = await PublishAsync(browser, "en-US");
        using HttpResponseMessage danish = await PublishAsync(browser, "da-DK");
        using HttpResponseMessage planned = await PublishAsync(browser, "da-DK", new { publishTime = TimeProvider.System.GetUtcNow().AddDays(2) });

        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, danish.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, planned.StatusCode);
        Assert.Contains("publish", Message(danish), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_in_a_culture_that_a_rule_refuses_is_refused_with_the_reason_and_others_go_on()
    {
        await using IAsyncDisposable rule = await site.WithAsync(Danish(DocumentChanges.Update, About));
        using BackOfficeBrowser browser = await site.Host.SignInAsync(Ingrid);

        using HttpResponseMessage english = await SaveAsync(browser, "About Acme today", "Om Acme");
        using HttpResponseMessage danish = await SaveAsync(browser, "About Acme today", "Om Acme i dag");

        await BackOfficeBrowser.JsonAsync(danish, HttpStatusCode.BadRequest);
        Assert.Equal(HttpStatusCode.OK, english.StatusCode);
        Assert.Contains("Ingrid", Message(danish), StringComparison.Ordinal);
        Assert.Equal("Om Acme", site.Get<IContentService>().GetById(About)!.GetCultureName("da-DK"));
    }

    [Fact]
    public async Task A_document_type_that_a_rule_refuses_is_not_offered_and_not_created()
    {
        AccessRule rule = Sample.Rule(SubjectKind.User, _ingrid.Key, News, Effect.Deny, DocumentChanges.Create) with { DocumentTypes = ["product"] };
        await using IAsyncDisposable rules = await site.WithAsync(rule);
        using BackOfficeBrowser browser = await site.Host.SignInAsync(Ingrid);

        JsonElement offered = await browser.GetJsonAsync($"document-type/{SeedKeys.DocumentType("newsList")}/allowed-children?parentContentKey={News}");
        using HttpResponseMessage product = await CreateAsync(browser, "product");
        using HttpResponseMessage person = await CreateAsync(browser, "person");

        Guid[] types = [.. offered.GetProperty("items").EnumerateArray().Select(type => type.GetProperty("id").GetGuid())];
        Assert.Contains(SeedKeys.DocumentType("person"), types);
        Assert.DoesNotContain(SeedKeys.DocumentType("product"), types);
        Assert.Equal(HttpStatusCode.BadRequest, product.StatusCode);
        Assert.Equal(HttpStatusCode.Created, person.StatusCode);

        // What was made a moment ago is known to the facts.
        using HttpResponseMessage made = await browser.GetAsync($"document/{person.Headers.GetValues("Umb-Generated-Resource").Single()}");
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
    }

    [Fact]
    public async Task Code_that_passes_by_the_editing_service_creates_no_document_of_a_refused_type_either()
    {
        var guard = site.Get<EditGuard>();
        await using IAsyncDisposable rules = await site.WithAsync(
            Sample.Rule(SubjectKind.User, _ingrid.Key, News, Effect.Deny, DocumentChanges.Create) with { DocumentTypes = ["product"] });

        Assert.NotNull(guard.RefusedDocument(_ingrid.Key, News, DocumentChanges.Create, new Circumstances("product")));
        Assert.Null(guard.RefusedDocument(_ingrid.Key, News, DocumentChanges.Create, new Circumstances("person")));
    }

    private AccessRule Danish(string verb, Guid node) =>
        Sample.Rule(SubjectKind.User, _ingrid.Key, node, Effect.Deny, verb) with { Cultures = ["da-DK"] };

    private static Task<HttpResponseMessage> PublishAsync(BackOfficeBrowser browser, string culture, object? schedule = null) =>
        browser.PutAsync($"document/{About}/publish", new { publishSchedules = new[] { new { culture, schedule } } });

    private static Task<HttpResponseMessage> SaveAsync(BackOfficeBrowser browser, string english, string danish) => browser.PutAsync(
        $"document/{About}",
        new { values = Array.Empty<object>(), variants = new[] { new { culture = "en-US", name = english }, new { culture = "da-DK", name = danish } } });

    private static Task<HttpResponseMessage> CreateAsync(BackOfficeBrowser browser, string type) => browser.PostAsync(
        "document",
        new
        {
            parent = new { id = News },
            documentType = new { id = SeedKeys.DocumentType(type) },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = type == "person" ? null : "en-US", name = "Something new" } },
        });

    private static string Message(HttpResponseMessage response) =>
        Assert.Single(JsonSerializer.Deserialize<JsonElement[]>(response.Headers.GetValues("Umb-Notifications").Single())!).GetProperty("message").GetString()!;
}
