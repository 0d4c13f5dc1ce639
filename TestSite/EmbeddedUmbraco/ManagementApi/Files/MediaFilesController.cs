using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.StaticFiles;
using Umbraco.Cms.Core.IO;

namespace EmbeddedUmbraco.ManagementApi.Files;

/// <summary>Media files are public by their address, as in Umbraco. Only pictures are shown in place; other files are downloads.</summary>
[ApiController]
[AllowAnonymous]
[Route("media")]
internal sealed class MediaFilesController(MediaFileManager files) : ControllerBase
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    // The client asks with HEAD whether an avatar is there.
    [HttpGet("{**path}")]
    [HttpHead("{**path}")]
    public IActionResult File(string path)
    {
        // INVARIANT: nothing outside the media folder is read; the file system checks it too, with an exception.
        if (path.Split('/', '\\').Contains("..", StringComparer.Ordinal) || !files.FileSystem.FileExists(path))
        {
            return NotFound();
        }

        string contentType = ContentTypes.TryGetContentType(path, out string? known) ? known : "application/octet-stream";
        bool inPlace = contentType.StartsWith("image/", StringComparison.Ordinal) && contentType != "image/svg+xml";
        return inPlace
            ? File(files.FileSystem.OpenFile(path), contentType)
            : File(files.FileSystem.OpenFile(path), contentType, Path.GetFileName(path));
    }
}
