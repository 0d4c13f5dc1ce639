using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class PhotoTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly BackOfficeHost _host = fixture.Host;
    private BackOfficeBrowser _admin = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await _host.SignInAsync((await _host.People.AdministratorAsync()).Username);
        _person = await _host.People.UserAsync("writer");
    }

    [Fact]
    public async Task A_photo_takes_the_place_of_the_old_one_and_can_be_taken_away()
    {
        await PutAsync(Png, "image/png", HttpStatusCode.OK);
        string first = (await ReloadAsync()).Avatar!;
        JsonElement second = await PutAsync([.. "GIF89a"u8, .. new byte[20]], "image/gif", HttpStatusCode.OK);

        IFileSystem files = _host.Services.GetRequiredService<MediaFileManager>().FileSystem;
        Assert.Equal(5, second.GetProperty("avatarUrls").GetArrayLength());
        Assert.False(files.FileExists(first));
        Assert.True(files.FileExists((await ReloadAsync()).Avatar!));
        using HttpResponseMessage cleared = await _admin.DeleteAsync($"{ApiRoute.Base}/users/{_person.Key}/avatar");
        Assert.Equal(HttpStatusCode.OK, cleared.StatusCode);
        Assert.Null((await ReloadAsync()).Avatar);
    }

    [Theory]
    [InlineData("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>")]
    [InlineData("text/html", "<script>alert(1)</script>")]
    [InlineData("image/png", "<script>alert(1)</script>")]
    [InlineData("image/jpeg", "GIF89a and some more")]
    [InlineData("image/png", "")]
    [InlineData(null, "nothing is said about it")]
    public async Task What_is_not_the_picture_that_it_says_is_refused(string? contentType, string content)
    {
        JsonElement problem = await PutAsync(System.Text.Encoding.UTF8.GetBytes(content), contentType, HttpStatusCode.BadRequest);

        Assert.Equal(["file"], problem.Fields());
        Assert.Null((await ReloadAsync()).Avatar);
    }

    [Fact]
    public async Task More_than_five_megabytes_is_too_much()
    {
        byte[] large = [.. Png, .. new byte[5 * 1024 * 1024]];

        Assert.Contains("5 MB", (await PutAsync(large, "image/png", HttpStatusCode.BadRequest)).Text("detail"), StringComparison.Ordinal);
        Assert.Null((await ReloadAsync()).Avatar);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IUser> ReloadAsync() => (await _host.Services.GetRequiredService<IUserService>().GetAsync(_person.Key))!;

    private async Task<JsonElement> PutAsync(byte[] bytes, string? contentType, HttpStatusCode status)
    {
        using ByteArrayContent content = new(bytes);
        content.Headers.ContentType = contentType is null ? null : new MediaTypeHeaderValue(contentType);
        using HttpResponseMessage answer = await _admin.SendAsync(HttpMethod.Put, $"{ApiRoute.Base}/users/{_person.Key}/avatar", content, authorized: true);
        return await BackOfficeBrowser.JsonAsync(answer, status);
    }
}
