using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Members;

/// <summary>Making, changing and deleting members and their groups, as the client does it.</summary>
[Collection(nameof(MembersCollection))]
public sealed class MemberEditingTests(MembersSite site)
{
    [Fact]
    public async Task A_member_is_made_found_and_deleted()
    {
        using HttpResponseMessage made = await site.Editor.PostAsync("member", New("made"));
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        string id = Assert.Single(made.Headers.GetValues("Umb-Generated-Resource"));

        JsonElement member = await site.Editor.GetJsonAsync($"member/{id}");
        JsonElement items = await site.Editor.GetJsonAsync($"item/member?id={id}");
        JsonElement found = await site.Editor.GetJsonAsync("item/member/search?query=made%40example");
        using HttpResponseMessage deleted = await site.Editor.DeleteAsync($"member/{id}");
        using HttpResponseMessage gone = await site.Editor.GetAsync($"member/{id}");

        Assert.Equal(("made@example.test", "Oslo"), (member.Text("email"), MembersSite.Values(member)["office"]));
        Assert.Equal(member.Id(), Assert.Single(items.EnumerateArray()).Id());
        Assert.Equal(member.Id(), Assert.Single(found.Items()).Id());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (deleted.StatusCode, gone.StatusCode));
    }

    [Theory]
    [InlineData("name", "", "name")]
    [InlineData("username", "", "username")]
    [InlineData("email", "nonsense", "email")]
    [InlineData("password", "short", "password")]
    [InlineData("username", "employee000@example.test", "username")]
    [InlineData("email", "employee000@example.test", "email")]
    public async Task Bad_input_names_the_field(string field, string value, string named)
    {
        Dictionary<string, object?> body = New($"bad-{field}-{value.Length}");
        body[field] = value;
        if (field == "name")
        {
            body["variants"] = new[] { new { name = value } };
        }

        using HttpResponseMessage refused = await site.Editor.PostAsync("member", body);

        JsonElement problem = await BackOfficeBrowser.JsonAsync(refused, HttpStatusCode.BadRequest);
        Assert.Equal([named], problem.Fields());
    }

    [Fact]
    public async Task Who_may_not_write_sensitive_values_makes_no_member_with_one()
    {
        Dictionary<string, object?> body = New("sneaky");
        body["values"] = new[] { new { alias = MembersSite.Number, value = "1" } };

        using HttpResponseMessage refused = await site.Editor.PostAsync("member", body);
        JsonElement found = await site.Editor.GetJsonAsync("filter/member?filter=sneaky");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(0, found.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_member_is_in_the_groups_that_were_sent()
    {
        Guid club = await GroupAsync("Club");
        Guid guests = await GroupAsync("Guests");
        JsonElement before = await site.Editor.GetJsonAsync($"member/{MembersSite.Key(5)}");
        Dictionary<string, object?> body = MembersSite.Saved(before);
        body["groups"] = new[] { club, guests };

        using HttpResponseMessage saved = await site.Editor.PutAsync($"member/{MembersSite.Key(5)}", body);
        using HttpResponseMessage deleted = await site.Editor.DeleteAsync($"member-group/{guests}");
        JsonElement listed = await site.Editor.GetJsonAsync("filter/member?memberGroupName=Club");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (saved.StatusCode, deleted.StatusCode));
        JsonElement member = Assert.Single(listed.Items());
        Assert.Equal(MembersSite.Key(5), member.Id());
        Assert.Equal([club], member.GetProperty("groups").EnumerateArray().Select(group => group.GetGuid()));
    }

    [Fact]
    public async Task A_group_is_renamed_and_its_name_is_taken_once()
    {
        Guid first = await GroupAsync("First");
        await GroupAsync("Second");

        using HttpResponseMessage taken = await site.Editor.PutAsync($"member-group/{first}", new { name = "Second" });
        using HttpResponseMessage renamed = await site.Editor.PutAsync($"member-group/{first}", new { name = "Third" });
        JsonElement items = await site.Editor.GetJsonAsync($"item/member-group?id={first}");

        Assert.Equal(["name"], (await BackOfficeBrowser.JsonAsync(taken, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(HttpStatusCode.OK, renamed.StatusCode);
        Assert.Equal("Third", Assert.Single(items.EnumerateArray()).Text("name"));
    }

    private async Task<Guid> GroupAsync(string name)
    {
        using HttpResponseMessage made = await site.Editor.PostAsync("member-group", new { name });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        return Guid.Parse(Assert.Single(made.Headers.GetValues("Umb-Generated-Resource")));
    }

    private static Dictionary<string, object?> New(string name) => new(StringComparer.Ordinal)
    {
        ["memberType"] = new { id = MembersSite.Employee },
        ["email"] = $"{name}@example.test",
        ["username"] = $"{name}@example.test",
        ["password"] = "Member-2026!",
        ["isApproved"] = true,
        ["groups"] = Array.Empty<Guid>(),
        ["values"] = new[] { new { alias = "office", value = "Oslo" } },
        ["variants"] = new[] { new { name } },
    };
}
