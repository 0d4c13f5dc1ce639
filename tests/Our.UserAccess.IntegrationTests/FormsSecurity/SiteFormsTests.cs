using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using TestSite.Seed.Forms;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>Each permission guards something real in the TestSite's forms.</summary>
public sealed class SiteFormsTests(SiteFormsHost site) : IClassFixture<SiteFormsHost>
{
    /// <summary>Permission, method, path below the form (or the whole path), body.</summary>
    public static TheoryData<string, string, string, string?> Doors { get; } = new()
    {
        { "manageForms", "POST", "/testsite/forms", """{ "name": "New", "folderKey": "FOLDER" }""" },
        { "manageForms", "PUT", "/testsite/forms/FORM", """{ "name": "Acme contact", "folderKey": "FOLDER" }""" },
        { "viewEntries", "GET", "/testsite/forms/FORM/entries", null },
        { "viewEntries", "GET", "/testsite/forms/FORM/entries/ENTRY", null },
        { "viewEntries", "GET", "/testsite/forms/FORM/entries/export", null },
        { "editEntries", "PUT", "/testsite/forms/FORM/entries/ENTRY", """{ "name": "Somebody" }""" },
        { "deleteEntries", "DELETE", "/testsite/forms/FORM/entries/ENTRY", null },
        { "manageWorkflows", "GET", "/testsite/forms/FORM/workflow", null },
        { "manageWorkflows", "PUT", "/testsite/forms/FORM/workflow", """{ "notifyAddress": "desk@example.test" }""" },
        { "manageDatasources", "GET", "/testsite/forms/lists/dataSources", null },
        { "manageDatasources", "PUT", "/testsite/forms/lists/dataSources/Customers", """["https://crm.example.test"]""" },
        { "managePrevalueSources", "GET", "/testsite/forms/lists/prevalueSources", null },
        { "managePrevalueSources", "PUT", "/testsite/forms/lists/prevalueSources/Topics", """["Order", "Press"]""" },
    };

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task A_door_opens_with_its_permission_and_not_with_all_the_others(string permission, string method, string path, string? body)
    {
        string[] all = ["manageForms", "viewEntries", "editEntries", "deleteEntries", "manageWorkflows", "manageDatasources", "managePrevalueSources"];
        using BackOfficeBrowser with = await site.SignInAsync(FormsSite.Allowing(permission));
        using BackOfficeBrowser without = await site.SignInAsync(FormsSite.Allowing([.. all.Where(other => other != permission)]));

        using HttpResponseMessage refused = await SendAsync(without, method, path, body);
        using HttpResponseMessage done = await SendAsync(with, method, path, body);

        JsonElement problem = await BackOfficeBrowser.JsonAsync(refused, HttpStatusCode.Forbidden);
        Assert.Contains("does not allow it", problem.Text("detail"), StringComparison.Ordinal);
        Assert.True(done.IsSuccessStatusCode, $"{method} {path}: {(int)done.StatusCode}");
    }

    [Fact]
    public async Task Who_has_no_access_sees_no_tree_and_who_starts_in_a_folder_sees_that_alone()
    {
        using BackOfficeBrowser outsider = await site.SignInAsync(new { flags = new { }, version = 0 });
        using BackOfficeBrowser local = await site.SignInAsync(
            new { flags = new { viewEntries = "allow" }, otherForms = "allow", startFolderIds = new[] { SeedForms.Folder("Acme/jobs") }, version = 0 });

        JsonElement nothing = await outsider.GetJsonAsync("/testsite/forms");
        JsonElement seen = await local.GetJsonAsync("/testsite/forms");

        Assert.Equal((0, 0), (nothing.GetProperty("folders").GetArrayLength(), nothing.GetProperty("forms").GetArrayLength()));
        Assert.Equal(SiteFormsHost.Job, Assert.Single(seen.GetProperty("forms").EnumerateArray()).GetProperty("key").GetGuid());
        Assert.Equal(["Acme", "Jobs"], seen.GetProperty("folders").EnumerateArray().Select(folder => folder.Text("name")));
    }

    [Fact]
    public async Task What_a_visitor_sends_is_kept_and_what_is_missing_is_said()
    {
        using BackOfficeBrowser visitor = site.Host.Browser();
        using BackOfficeBrowser reader = await site.SignInAsync(FormsSite.Allowing("viewEntries"));
        var sent = new Dictionary<string, string> { ["email"] = "visitor@example.test", ["language"] = "English" };

        string page = await (await visitor.GetAsync("/forms/acme-newsletter")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using HttpResponseMessage missing = await visitor.PostFormAsync("/forms/acme-newsletter", new Dictionary<string, string> { ["language"] = "English" });
        using HttpResponseMessage kept = await visitor.PostFormAsync("/forms/acme-newsletter", sent);
        JsonElement entries = await reader.GetJsonAsync($"/testsite/forms/{SeedForms.Form("acme-newsletter")}/entries");

        Assert.Contains("<option>Dansk</option>", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, missing.StatusCode);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Equal(5, entries.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_sensitive_value_is_withheld_from_who_may_not_see_it_and_is_not_overwritten()
    {
        using BackOfficeBrowser editor = await site.SignInAsync(FormsSite.Allowing("viewEntries", "editEntries"));
        using BackOfficeBrowser officer = await site.SignInAsync(FormsSite.Allowing("viewEntries"), "sensitiveData");
        JsonElement withheld = await SiteFormsHost.EntryAsync(editor, SiteFormsHost.Job);
        JsonElement shown = await SiteFormsHost.EntryAsync(officer, SiteFormsHost.Job);

        using HttpResponseMessage saved = await editor.PutAsync(
            $"/testsite/forms/{SiteFormsHost.Job}/entries/{withheld.Id()}", new { name = "Renamed", email = "overwritten@example.test", born = "", letter = "Changed" });
        string export = await (await editor.GetAsync($"/testsite/forms/{SiteFormsHost.Job}/entries/export")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        JsonElement after = await SiteFormsHost.EntryAsync(officer, SiteFormsHost.Job);

        Assert.Equal(["email", "born"], withheld.GetProperty("withheld").EnumerateArray().Select(field => field.GetString()));
        Assert.False(withheld.GetProperty("values").TryGetProperty("email", out _));
        Assert.Empty(shown.GetProperty("withheld").EnumerateArray());
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("Renamed", after.GetProperty("values").Text("name"));
        Assert.Equal(shown.GetProperty("values").Text("email"), after.GetProperty("values").Text("email"));
        Assert.Equal("1990-04-12", after.GetProperty("values").Text("born"));
        Assert.DoesNotContain("@", export, StringComparison.Ordinal);
        Assert.DoesNotContain("1990", export, StringComparison.Ordinal);
        Assert.Contains("(withheld)", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_made_is_its_makers_by_the_defaults_and_goes_with_its_entries()
    {
        using BackOfficeBrowser maker = await site.SignInAsync(new { flags = new { manageForms = "allow", viewEntries = "allow" }, version = 0 });

        using HttpResponseMessage made = await maker.PostAsync("/testsite/forms", new { name = "Survey", folderKey = SeedForms.Folder("Acme") });
        Guid form = (await BackOfficeBrowser.JsonAsync(made, HttpStatusCode.OK)).GetProperty("key").GetGuid();
        using HttpResponseMessage entries = await maker.GetAsync($"/testsite/forms/{form}/entries");
        using HttpResponseMessage others = await maker.GetAsync($"/testsite/forms/{SiteFormsHost.Contact}/entries");
        using HttpResponseMessage deleted = await maker.DeleteAsync($"/testsite/forms/{form}");
        using HttpResponseMessage gone = await maker.GetAsync($"/testsite/forms/{form}/entries");

        Assert.Equal(HttpStatusCode.OK, entries.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, others.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, gone.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(BackOfficeBrowser browser, string method, string path, string? body)
    {
        using BackOfficeBrowser reader = await site.SignInAsync(FormsSite.Allowing("viewEntries"));
        Guid entry = (await SiteFormsHost.EntryAsync(reader, SiteFormsHost.Contact)).Id();
        string filled = path.Replace("FORM", $"{SiteFormsHost.Contact}", StringComparison.Ordinal).Replace("ENTRY", $"{entry}", StringComparison.Ordinal);
        object? json = body is null ? null : JsonSerializer.Deserialize<JsonElement>(body.Replace("FOLDER", $"{SeedForms.Folder("Acme")}", StringComparison.Ordinal));
        return await browser.SendAsync(new HttpMethod(method), filled, json);
    }
}
