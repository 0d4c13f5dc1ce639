using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>The client expects five sizes; without an image processor all five are the picture as it was uploaded.</summary>
internal sealed class AvatarUrls(MediaFileManager files)
{
    private const int Sizes = 5;

    public IReadOnlyList<string> Of(IUser user) =>
        user.Avatar is { Length: > 0 } path && path != "none"
            ? [.. Enumerable.Repeat(files.FileSystem.GetUrl(path), Sizes)]
            : [];
}
