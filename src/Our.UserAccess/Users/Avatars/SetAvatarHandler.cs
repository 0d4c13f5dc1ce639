using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Users.GetUser;

namespace Our.UserAccess.Users.Avatars;

internal sealed class SetAvatarHandler(UserReader reading, IUserGuard guard, IUserPhotos photos, ChangedUser changed)
{
    public const int MaxBytes = 5 * 1024 * 1024;

    public async Task<Outcome<UserDetail>> HandleAsync(Guid id, string? contentType, Stream content, CancellationToken cancellationToken)
    {
        if (!(await reading.ReadAsync(id, cancellationToken)).TryGet(out _, out Failure? unseen))
        {
            return unseen;
        }

        PictureKind? kind = PictureKind.Of(contentType);
        byte[] bytes = await ReadAsync(content, cancellationToken);
        Failure? refused = Check(kind, bytes)
            ?? await guard.ProfileAsync(id, cancellationToken)
            ?? await photos.SetAsync(id, bytes, kind!.Extension);
        return await changed.AfterAsync(id, refused, cancellationToken);
    }

    private static Failure? Check(PictureKind? kind, byte[] bytes)
    {
        var errors = new FieldErrors();
        errors.AddIf(kind is null, "file", $"'file' must be one of {string.Join(", ", PictureKind.All.Select(known => known.ContentType))}.");
        errors.AddIf(bytes.Length == 0, "file", "'file' is empty.");
        errors.AddIf(bytes.Length > MaxBytes, "file", "'file' may have 5 MB at most.");
        errors.AddIf(kind is not null && bytes.Length is > 0 and <= MaxBytes && !kind.IsOfKind(bytes), "file", $"'file' is not the {kind?.ContentType} that it says it is.");
        return errors.ToFailure();
    }

    // One byte more than is allowed is enough to know that it is too much.
    private static async Task<byte[]> ReadAsync(Stream content, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        byte[] part = new byte[81920];
        int read;
        while (all.Length <= MaxBytes && (read = await content.ReadAsync(part, cancellationToken)) > 0)
        {
            all.Write(part, 0, read);
        }

        return all.ToArray();
    }
}
