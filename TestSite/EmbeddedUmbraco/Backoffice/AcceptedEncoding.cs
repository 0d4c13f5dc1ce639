using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>A way of compressing that the bundling step has written.</summary>
internal sealed record AcceptedEncoding(string Name, string FileEnding)
{
    private static readonly AcceptedEncoding[] BestFirst = [new("br", ".br"), new("gzip", ".gz")];

    /// <returns>Null: the browser wants the file as it is.</returns>
    public static AcceptedEncoding? Choose(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return BestFirst.FirstOrDefault(encoding =>
            accepted.Any(value => value.Quality != 0 && value.Value.Equals(encoding.Name, StringComparison.OrdinalIgnoreCase)));
    }
}
