using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

public sealed class CurrentUserTests(BackOfficeFixture fixture)
{
    // The smallest picture there is: one transparent dot.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private BackOfficeHost Host => fixture.Host;

    [Fact]
    public async Task The_profile_keeps_the_language_that_was_chosen()
    {
        using BackOfficeBrowser browser = await WriterAsync();
        using HttpResponseMessage saved = await browser.PutAsync("user/current/profile", new { languageIsoCode = "da-DK" });
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal("da-DK", (await browser.GetJsonAsync("user/current")).GetProperty("languageIsoCode").GetString());
    }

    [Fact]
    public async Task An_uploaded_avatar_is_there_under_every_address_until_it_is_cleared()
    {
        IUser administrator = await Host.People.AdministratorAsync();
        using BackOfficeBrowser browser = await Host.SignInAsync(administrator.Username);
        Guid file = await UploadAsync(browser, "me.png");
        using HttpResponseMessage set = await browser.PostAsync("user/current/avatar", new { file = new { id = file } });
        Assert.Equal(HttpStatusCode.OK, set.StatusCode);

        string[] addresses = await AvatarsAsync(browser);
        Assert.Equal(5, addresses.Length);
        using HttpResponseMessage picture = await browser.GetAsync(addresses[0]);
        Assert.Equal(Picture, await picture.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using HttpResponseMessage head = await browser.SendAsync(HttpMethod.Head, addresses[0]);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);

        using HttpResponseMessage cleared = await browser.DeleteAsync($"user/avatar/{administrator.Key}");
        Assert.Equal(HttpStatusCode.OK, cleared.StatusCode);
        Assert.Empty(await AvatarsAsync(browser));
    }

    [Fact]
    public async Task A_temporary_file_is_there_until_it_is_deleted()
    {
        using BackOfficeBrowser browser = await WriterAsync();
        Guid id = await UploadAsync(browser, "notes.png");
        Assert.Equal("notes.png", (await browser.GetJsonAsync($"temporary-file/{id}")).GetProperty("fileName").GetString());
        using HttpResponseMessage deleted = await browser.DeleteAsync($"temporary-file/{id}");
        Assert.Equal(HttpStatusCode.OK, deleted.StatusCode);
        using HttpResponseMessage gone = await browser.GetAsync($"temporary-file/{id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task An_invited_user_cannot_sign_in_before_the_invitation_is_accepted()
    {
        IUser invited = await Host.People.InvitedAsync();
        using BackOfficeBrowser browser = Host.Browser();
        using HttpResponseMessage response = await browser.SignInAsync(invited.Username, People.Password);
        Assert.False(response.IsSuccessStatusCode);
        using HttpResponseMessage asked = await browser.GetAsync("user/current");
        Assert.Equal(HttpStatusCode.Unauthorized, asked.StatusCode);
    }

    private async Task<BackOfficeBrowser> WriterAsync() => await Host.SignInAsync((await Host.People.UserAsync("writer")).Username);

    private static async Task<string[]> AvatarsAsync(BackOfficeBrowser browser)
    {
        JsonElement user = await browser.GetJsonAsync("user/current");
        return [.. user.GetProperty("avatarUrls").EnumerateArray().Select(address => address.GetString()!)];
    }

    private static async Task<Guid> UploadAsync(BackOfficeBrowser browser, string name)
    {
        Guid id = Guid.CreateVersion7();
        using ByteArrayContent picture = new(Picture);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using MultipartFormDataContent form = new() { { new StringContent(id.ToString()), "Id" }, { picture, "File", name } };
        using HttpResponseMessage uploaded = await browser.SendAsync(HttpMethod.Post, "temporary-file", form, authorized: true);
        Assert.Equal(HttpStatusCode.Created, uploaded.StatusCode);
        return id;
    }
}
