using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>Hands photos to Umbraco by way of its temporary files, as the core screens do.</summary>
internal sealed class UserPhotos(IUserService users, ITemporaryFileService temporaryFiles, MediaFileManager media) : IUserPhotos
{
    public async Task<Failure?> SetAsync(Guid userId, byte[] bytes, string extension)
    {
        string? before = (await users.GetAsync(userId))?.Avatar;
        var key = Guid.CreateVersion7();
        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> uploaded = await temporaryFiles.CreateAsync(new CreateTemporaryFileModel
        {
            Key = key,
            // Umbraco names the file by it: another name, so that no cache shows the old photo.
            FileName = $"{key:n}.{extension}",
            OpenReadStream = () => new MemoryStream(bytes),
        });
        if (!uploaded.Success)
        {
            return Refused(uploaded.Status);
        }

        Failure? refused = UserStatuses.Failure(await users.SetAvatarAsync(userId, key));
        string? after = (await users.GetAsync(userId))?.Avatar;

        // Umbraco answers "Success" when a handler has stopped the save.
        return refused ?? (after == before ? UserChangeFailures.Vetoed : Forget(before));
    }

    public async Task<Failure?> ClearAsync(Guid userId) => UserStatuses.Failure(await users.ClearAvatarAsync(userId));

    private Failure? Forget(string? path)
    {
        if (!string.IsNullOrWhiteSpace(path) && media.FileSystem.FileExists(path))
        {
            media.FileSystem.DeleteFile(path);
        }

        return null;
    }

    private static Failure? Refused(TemporaryFileOperationStatus status)
    {
        var errors = new FieldErrors();
        errors.Add("file", status.ToString() switch
        {
            "FileExtensionNotAllowed" => "'file' is of a kind that this site does not take.",
            "UploadBlocked" => "'file' was blocked by a check of this site.",
            string other => $"'file' was refused by Umbraco: {other}.",
        });
        return errors.ToFailure();
    }
}
