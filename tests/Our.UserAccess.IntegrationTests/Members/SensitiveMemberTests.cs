using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;

namespace Our.UserAccess.IntegrationTests.Members;

/// <summary>What is sensitive of a member is hidden, kept and not exported for one person, and shown to another.</summary>
[Collection(nameof(MembersCollection))]
public sealed class SensitiveMemberTests(MembersSite site)
{
    private static readonly string[] Ordinary = ["jobTitle", "office"];
    private static readonly string[] Everything = [.. Ordinary, "socialSecurityNumber", "salary", "bankAccount"];

    [Fact]
    public async Task A_sensitive_value_is_sent_to_who_has_access_and_to_nobody_else()
    {
        JsonElement hidden = await site.Editor.GetJsonAsync($"member/{MembersSite.Key(0)}");
        JsonElement shown = await site.Officer.GetJsonAsync($"member/{MembersSite.Key(0)}");

        Assert.Equal(Ordinary, MembersSite.Values(hidden).Keys);
        Assert.Equal(Everything, MembersSite.Values(shown).Keys);
        Assert.Equal(site.Stored(0).GetValue<string>(MembersSite.Number), MembersSite.Values(shown)[MembersSite.Number]);
    }

    [Fact]
    public async Task What_Umbraco_counts_as_sensitive_of_an_account_is_hidden_with_it()
    {
        JsonElement hidden = await site.Editor.GetJsonAsync($"member/{MembersSite.Key(0)}");
        JsonElement shown = await site.Officer.GetJsonAsync($"member/{MembersSite.Key(0)}");

        Assert.False(hidden.GetProperty("isApproved").GetBoolean());
        Assert.True(shown.GetProperty("isApproved").GetBoolean());
    }

    [Fact]
    public async Task The_list_carries_no_sensitive_values_for_anybody()
    {
        JsonElement page = await site.Officer.GetJsonAsync($"filter/member?filter={MembersSite.Email(0)}");

        Assert.Equal(Ordinary, MembersSite.Values(Assert.Single(page.Items())).Keys);
    }

    [Fact]
    public async Task Who_is_hidden_what_is_locked_or_approved_cannot_find_it_out_by_filtering()
    {
        JsonElement mine = await site.Editor.GetJsonAsync($"filter/member?isApproved=false&filter={MembersSite.Email(0)}");
        JsonElement theirs = await site.Officer.GetJsonAsync($"filter/member?isApproved=false&filter={MembersSite.Email(0)}");

        Assert.Equal(1, mine.GetProperty("total").GetInt32());
        Assert.Equal(0, theirs.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_save_of_who_does_not_see_them_keeps_sensitive_values_and_the_account_as_they_are()
    {
        string? number = site.Stored(1).GetValue<string>(MembersSite.Number);
        JsonElement member = await site.Editor.GetJsonAsync($"member/{MembersSite.Key(1)}");

        using HttpResponseMessage checkedFirst = await site.Editor.PutAsync($"member/{MembersSite.Key(1)}/validate", MembersSite.Saved(member, ("office", "Malmö")));
        using HttpResponseMessage saved = await site.Editor.PutAsync($"member/{MembersSite.Key(1)}", MembersSite.Saved(member, ("office", "Malmö")));

        IMember after = site.Stored(1);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (checkedFirst.StatusCode, saved.StatusCode));
        Assert.Equal(("Malmö", number, true), (after.GetValue<string>("office"), after.GetValue<string>(MembersSite.Number), after.IsApproved));
    }

    [Fact]
    public async Task Who_does_not_see_a_sensitive_value_cannot_overwrite_it_and_is_told()
    {
        string? number = site.Stored(2).GetValue<string>(MembersSite.Number);
        JsonElement member = await site.Editor.GetJsonAsync($"member/{MembersSite.Key(2)}");

        using HttpResponseMessage refused = await site.Editor.PutAsync(
            $"member/{MembersSite.Key(2)}", MembersSite.Saved(member, ("office", "Malmö"), (MembersSite.Number, "overwritten")));

        JsonElement problem = await BackOfficeBrowser.JsonAsync(refused, HttpStatusCode.BadRequest);
        Assert.Equal("Sensitive values are withheld from you", problem.Text("title"));
        Assert.Equal(("Odense", number), (site.Stored(2).GetValue<string>("office"), site.Stored(2).GetValue<string>(MembersSite.Number)));
    }

    [Fact]
    public async Task Who_sees_a_sensitive_value_changes_it()
    {
        JsonElement member = await site.Officer.GetJsonAsync($"member/{MembersSite.Key(3)}");

        using HttpResponseMessage saved = await site.Officer.PutAsync($"member/{MembersSite.Key(3)}", MembersSite.Saved(member, (MembersSite.Number, "311399-0000")));

        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("311399-0000", site.Stored(3).GetValue<string>(MembersSite.Number));
    }

    [Fact]
    public async Task An_export_is_refused_with_the_reason_where_sensitive_data_is_withheld()
    {
        using HttpResponseMessage refused = await site.Editor.GetAsync($"/testsite/members/{MembersSite.Key(4)}/export");
        JsonElement export = await site.Officer.GetJsonAsync($"/testsite/members/{MembersSite.Key(4)}/export");

        JsonElement problem = await BackOfficeBrowser.JsonAsync(refused, HttpStatusCode.Forbidden);
        Assert.Contains("holds sensitive data, which is withheld from you", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(Everything, MembersSite.Values(export).Keys);
    }

    [Fact]
    public async Task Somebody_given_access_after_the_page_was_opened_empties_nothing_that_they_were_not_sent()
    {
        string? number = site.Stored(5).GetValue<string>(MembersSite.Number);
        JsonElement opened = await site.Editor.GetJsonAsync($"member/{MembersSite.Key(5)}");

        using HttpResponseMessage saved = await site.Officer.PutAsync($"member/{MembersSite.Key(5)}", MembersSite.Saved(opened, ("office", "Malmö")));
        string? kept = site.Stored(5).GetValue<string>(MembersSite.Number);
        using HttpResponseMessage cleared = await site.Officer.PutAsync($"member/{MembersSite.Key(5)}", MembersSite.Saved(opened, (MembersSite.Number, "")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.StatusCode, cleared.StatusCode));
        Assert.Equal(number, kept);
        Assert.True(string.IsNullOrEmpty(site.Stored(5).GetValue<string>(MembersSite.Number)));
    }

    [Fact]
    public async Task Seeing_and_exporting_sensitive_values_is_recorded_and_not_seeing_them_is_not()
    {
        await site.Editor.GetJsonAsync($"member/{MembersSite.Key(6)}");
        using HttpResponseMessage refused = await site.Editor.GetAsync($"/testsite/members/{MembersSite.Key(6)}/export");
        IReadOnlyList<string> before = await site.UsesAsync(6);
        await site.Officer.GetJsonAsync($"member/{MembersSite.Key(6)}");
        await site.Officer.GetJsonAsync($"/testsite/members/{MembersSite.Key(6)}/export");

        Assert.Empty(before);
        Assert.Equal(
            ["sensitiveData.exported Employee Bank account, Salary, Social security number", "sensitiveData.viewed Employee Bank account, Salary, Social security number"],
            (await site.UsesAsync(6)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("filter/member")]
    [InlineData("member/{0}")]
    [InlineData("member-group")]
    [InlineData("member-type/{1}")]
    [InlineData("/testsite/members/{0}/export")]
    public async Task Sensitive_access_without_the_section_opens_nothing(string path)
    {
        string elsewhere = (await site.Host.People.GroupAsync(["content"])).Alias;
        using BackOfficeBrowser outsider = await site.SignInAsync(elsewhere, "sensitiveData");

        using HttpResponseMessage refused = await outsider.GetAsync(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, path, MembersSite.Key(0), MembersSite.Employee));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task The_member_type_says_which_fields_are_sensitive()
    {
        JsonElement type = await site.Editor.GetJsonAsync($"member-type/{MembersSite.Employee}");

        Assert.Equal(
            Everything.Except(Ordinary),
            type.GetProperty("properties").EnumerateArray().Where(property => property.GetProperty("isSensitive").GetBoolean()).Select(property => property.Text("alias")!));
        Assert.All(
            type.GetProperty("properties").EnumerateArray(),
            property => Assert.Equal(type.GetProperty("containers")[0].Id(), property.GetProperty("container").Id()));
    }
}
