namespace Our.UserAccess.Users.Avatars;

/// <summary>A kind of picture that is taken: how it is named, and the bytes that it begins with.</summary>
internal sealed record PictureKind(string ContentType, string Extension, Func<byte[], bool> IsOfKind)
{
    public static IReadOnlyList<PictureKind> All { get; } =
    [
        new("image/png", "png", bytes => BeginsWith(bytes, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new("image/jpeg", "jpg", bytes => BeginsWith(bytes, [0xFF, 0xD8, 0xFF])),
        new("image/gif", "gif", bytes => BeginsWith(bytes, "GIF87a"u8) || BeginsWith(bytes, "GIF89a"u8)),
        new("image/webp", "webp", bytes => BeginsWith(bytes, "RIFF"u8) && bytes.AsSpan(8..).StartsWith("WEBP"u8)),
    ];

    /// <summary>Null for a content type that is not taken.</summary>
    public static PictureKind? Of(string? contentType) => All.FirstOrDefault(kind =>
        string.Equals(kind.ContentType, contentType?.Split(';')[0].Trim(), StringComparison.OrdinalIgnoreCase));

    private static bool BeginsWith(byte[] bytes, ReadOnlySpan<byte> magic) => bytes.Length > 12 && bytes.AsSpan().StartsWith(magic);
}
