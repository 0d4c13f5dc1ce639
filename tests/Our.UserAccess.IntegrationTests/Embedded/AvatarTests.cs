using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>A user's picture: uploaded first, then taken over.</summary>
public sealed class AvatarTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private IUserService Users => umbraco.Get<IUserService>();

    private IFileSystem Files => umbraco.Get<MediaFileManager>().FileSystem;

    [Fact]
    public async Task An_uploaded_picture_becomes_the_avatar_and_the_upload_is_gone()
    {
        var (user, upload) = (await UserAsync(), await UploadAsync("me.png"));

        Assert.Equal(UserOperationStatus.Success, await Users.SetAvatarAsync(user.Key, upload));

        var avatar = (await umbraco.ReloadAsync(user)).Avatar;
        Assert.Equal(Picture, await BytesAsync(avatar!));
        Assert.Null(await umbraco.Get<ITemporaryFileService>().GetAsync(upload));
    }

    [Fact]
    public async Task Two_people_with_pictures_of_one_name_keep_their_own()
    {
        var (first, second) = (await UserAsync(), await UserAsync());
        await Users.SetAvatarAsync(first.Key, await UploadAsync("same.png"));
        await Users.SetAvatarAsync(second.Key, await UploadAsync("same.png"));

        await Users.ClearAvatarAsync(first.Key);

        Assert.Equal(Picture, await BytesAsync((await umbraco.ReloadAsync(second)).Avatar!));
    }

    [Fact]
    public async Task Clearing_takes_the_file_too_and_may_be_done_twice()
    {
        var user = await UserAsync();
        await Users.SetAvatarAsync(user.Key, await UploadAsync("cleared.png"));
        var avatar = (await umbraco.ReloadAsync(user)).Avatar!;

        Assert.Equal(UserOperationStatus.Success, await Users.ClearAvatarAsync(user.Key));
        Assert.Equal(UserOperationStatus.Success, await Users.ClearAvatarAsync(user.Key));

        Assert.Null((await umbraco.ReloadAsync(user)).Avatar);
        Assert.False(Files.FileExists(avatar));
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_and_the_avatar_stays()
    {
        var user = await UserAsync();
        await Users.SetAvatarAsync(user.Key, await UploadAsync("kept.png"));
        var avatar = (await umbraco.ReloadAsync(user)).Avatar;

        Assert.Equal(UserOperationStatus.InvalidAvatar, await Users.SetAvatarAsync(user.Key, await UploadAsync("letter.txt")));
        Assert.Equal(UserOperationStatus.AvatarFileNotFound, await Users.SetAvatarAsync(user.Key, Guid.CreateVersion7()));
        Assert.Equal(UserOperationStatus.UserNotFound, await Users.SetAvatarAsync(Guid.CreateVersion7(), await UploadAsync("nobody.png")));

        Assert.Equal(avatar, (await umbraco.ReloadAsync(user)).Avatar);
    }

    [Fact]
    public async Task An_upload_cannot_leave_its_folder()
    {
        var created = await umbraco.Get<ITemporaryFileService>().CreateAsync(
            new CreateTemporaryFileModel { Key = Guid.CreateVersion7(), FileName = "../../escaped.png", OpenReadStream = () => new MemoryStream(Picture) });

        Assert.False(System.IO.File.Exists(Path.Combine(umbraco.Folder, "Temp", "escaped.png")));
        Assert.Equal(TemporaryFileOperationStatus.InvalidFileName, created.Status);
    }

    private async Task<IUser> UserAsync() => await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test");

    private async Task<Guid> UploadAsync(string name)
    {
        var key = Guid.CreateVersion7();
        var created = await umbraco.Get<ITemporaryFileService>().CreateAsync(
            new CreateTemporaryFileModel { Key = key, FileName = name, OpenReadStream = () => new MemoryStream(Picture) });
        Assert.True(created.Success, created.Status.ToString());
        return key;
    }

    private async Task<byte[]> BytesAsync(string path)
    {
        await using var file = Files.OpenFile(path);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return copy.ToArray();
    }
}
