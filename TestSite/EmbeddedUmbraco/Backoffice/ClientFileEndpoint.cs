using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>Serves the bundle's files, compressed where the browser can read it.</summary>
internal sealed class ClientFileEndpoint(ClientBundle bundle)
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string AskAgain = "no-cache";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>The first part of the path is the bundle's revision, or the file is one whose address the client has built in.</summary>
    public IResult Get(HttpContext context, string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && bundle.IsCurrent(path[..slash])
            ? Send(context, path[(slash + 1)..], Forever)
            : Send(context, $"fixed/{path}", AskAgain);
    }

    private IResult Send(HttpContext context, string path, string cacheControl)
    {
        if (bundle.Find(path) is not { } file || !ContentTypes.TryGetContentType(path, out var contentType))
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = cacheControl;
        headers.XContentTypeOptions = "nosniff";
        var encoding = file.Encodings.Count == 0 ? null : AcceptedEncoding.Choose(context.Request);
        if (file.Encodings.Count > 0)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
        }

        if (encoding is not null)
        {
            headers.ContentEncoding = encoding.Name;
        }

        return Results.File(
            bundle.PhysicalPath(path) + encoding?.FileEnding,
            contentType.StartsWith("text/", StringComparison.Ordinal) ? $"{contentType}; charset=utf-8" : contentType,
            entityTag: new EntityTagHeaderValue($"\"{file.Hash}{encoding?.FileEnding}\""));
    }
}
