using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.FormsSecurity;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.SensitiveData;

/// <summary>Where sensitive data is, who looked at it, and who is told.</summary>
public sealed class SensitiveUseTests(SensitiveSite site) : IClassFixture<SensitiveSite>
{
    private static readonly string _entries = $"/testsite/forms/{SensitiveSite.Form}/entries";

    [Fact]
    public async Task Viewing_and_export_are_recorded_without_the_values_and_only_of_those_who_see_them()
    {
        IUser blind = await site.EditorAsync();
        IUser seeing = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.GrantAsync(admin, seeing, TimeSpan.FromHours(2));
        foreach (IUser user in new[] { blind, seeing })
        {
            using BackOfficeBrowser browser = await site.Host.SignInAsync(user.Username);
            JsonElement first = await SiteFormsHost.EntryAsync(browser, SensitiveSite.Form);
            await browser.GetJsonAsync($"{_entries}/{first.Id()}");
            using HttpResponseMessage export = await browser.GetAsync($"{_entries}/export");
        }

        JsonElement views = await admin.GetAsync($"/sensitive-data/views?userId={seeing.Key}");
        JsonElement none = await admin.GetAsync($"/sensitive-data/views?userId={blind.Key}");
        JsonElement before = await admin.GetAsync($"/sensitive-data/views?userId={seeing.Key}&to=2020-01-01T00:00:00Z");
        JsonElement trail = await admin.GetAsync($"/audit?actorId={seeing.Key}&subjectKind=sensitiveData");

        Assert.Equal(["exported", "viewed", "viewed"], views.Items().Select(view => view.Text("what")));
        JsonElement exported = views.Items().First();
        Assert.Equal((SensitiveSite.Form, seeing.Key), (exported.GetProperty("place").Id(), exported.GetProperty("user").Id()));
        Assert.Equal(["born", "email"], exported.GetProperty("fields").EnumerateArray().Select(field => field.GetString()));
        Assert.True(exported.GetProperty("count").GetInt32() > 1);
        Assert.Equal(1, views.Items().ElementAt(1).GetProperty("count").GetInt32());
        Assert.Equal((0, 0), (none.GetProperty("total").GetInt32(), before.GetProperty("total").GetInt32()));
        Assert.DoesNotContain("1990", trail.GetRawText(), StringComparison.Ordinal);
        Assert.Equal(3, trail.Items().Count());
    }

    [Fact]
    public async Task What_is_withheld_is_marked_in_the_export_and_kept_by_a_save()
    {
        IUser blind = await site.EditorAsync();
        IUser seeing = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.GrantAsync(admin, seeing, TimeSpan.FromHours(2));
        using BackOfficeBrowser editor = await site.Host.SignInAsync(blind.Username);
        using BackOfficeBrowser officer = await site.Host.SignInAsync(seeing.Username);
        JsonElement shown = await SiteFormsHost.EntryAsync(officer, SensitiveSite.Form);

        using HttpResponseMessage saved = await editor.PutAsync($"{_entries}/{shown.Id()}", new { name = "Renamed", email = "(withheld)", born = "", letter = "New" });
        using HttpResponseMessage response = await editor.GetAsync($"{_entries}/export");
        string export = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonElement after = await SiteFormsHost.EntryAsync(officer, SensitiveSite.Form);

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Contains("\"(withheld)\"", export, StringComparison.Ordinal);
        Assert.DoesNotContain("@", export, StringComparison.Ordinal);
        Assert.Equal(shown.GetProperty("values").Text("email"), after.GetProperty("values").Text("email"));
        Assert.Equal(shown.GetProperty("values").Text("born"), after.GetProperty("values").Text("born"));
        Assert.Equal("Renamed", after.GetProperty("values").Text("name"));
    }

    [Fact]
    public async Task The_places_name_the_fields_that_are_marked()
    {
        using UserAccessApi admin = await site.AdministratorAsync();

        JsonElement places = await admin.GetAsync("/sensitive-data/places?take=500");

        JsonElement job = places.Items().Single(place => place.Id() == SensitiveSite.Form);
        Assert.Equal(("form", "Acme / Jobs"), (job.Text("kind"), job.Text("container")));
        Assert.Equal(["E-mail", "Date of birth"], job.GetProperty("fields").EnumerateArray().Select(field => field.Text("name")));
    }

    [Fact]
    public async Task The_owner_is_told_of_each_grant_and_renewal_once_and_again_when_the_post_was_down()
    {
        IUser editor = await site.EditorAsync();
        IUser owner = await site.Host.People.AdministratorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.TellAsync(); // What other tests gave is no news any more.
        JsonElement set = await admin.PutAsync("/sensitive-data/owner", new { userId = owner.Key });
        JsonElement grant = await site.GrantAsync(admin, editor, TimeSpan.FromDays(2), "Audit of applications.");
        site.Post.Answer = _ => throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused);
        await site.TellAsync();
        site.Post.Answer = null;

        await site.TellAsync();
        int early = site.Post.To(owner.Email).Count();
        site.Clock.Advance(TimeSpan.FromMinutes(5));
        await site.TellAsync();
        await site.TellAsync();
        using UserAccessApi later = await site.AdministratorAsync();
        await later.PostAsync($"/sensitive-data/grants/{grant.GetProperty("grantId").GetGuid()}/renew", new { until = site.Clock.GetUtcNow().AddDays(9), reason = "More of them." }, HttpStatusCode.OK);
        await site.TellAsync();
        await later.PutAsync("/sensitive-data/owner", new { userId = (Guid?)null });

        Assert.Equal(owner.Key, set.GetProperty("owner").Id());
        Assert.Equal(0, early);
        Letter[] mails = [.. site.Post.To(owner.Email)];
        Assert.Equal(2, mails.Length);
        Assert.Contains("Audit of applications.", mails[0].Body, StringComparison.Ordinal);
        Assert.Contains("More of them.", mails[1].Body, StringComparison.Ordinal);
        Assert.All(mails, mail => Assert.Contains(editor.Name!, mail.Subject, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_owner_nobody_is_told_and_an_owner_must_be_somebody()
    {
        IUser editor = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.GrantAsync(admin, editor, TimeSpan.FromHours(2));
        await site.TellAsync();
        IUser owner = await site.Host.People.AdministratorAsync();

        JsonElement nobody = await admin.PutAsync("/sensitive-data/owner", new { userId = Guid.CreateVersion7() }, HttpStatusCode.BadRequest);
        await admin.PutAsync("/sensitive-data/owner", new { userId = owner.Key });
        await site.TellAsync();
        JsonElement told = (await admin.GetAsync("/audit?action=sensitiveData.ownerChanged")).Items().First();
        JsonElement cleared = await admin.PutAsync("/sensitive-data/owner", new { userId = (Guid?)null });

        Assert.Equal(["userId"], nobody.Fields());
        Assert.Empty(site.Post.To(owner.Email));
        Assert.Equal(owner.Key, told.GetProperty("changes")[0].GetProperty("after")[0].Id());
        Assert.Equal(JsonValueKind.Null, cleared.GetProperty("owner").ValueKind);
    }
}
