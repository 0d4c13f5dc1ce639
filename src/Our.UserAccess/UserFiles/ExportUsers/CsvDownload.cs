using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Our.UserAccess.UserFiles.ExportUsers;

/// <summary>Text as a file, sent as it comes, with the mark by which spreadsheets know UTF-8.</summary>
internal sealed class CsvDownload(string fileName, IAsyncEnumerable<string> parts) : IActionResult
{
    public const string ContentType = "text/csv";

    /// <summary>People, in a file that carries the day.</summary>
    public static CsvDownload OfUsers(TimeProvider clock, IAsyncEnumerable<string> parts) =>
        new(string.Create(CultureInfo.InvariantCulture, $"users-{clock.GetUtcNow():yyyy-MM-dd}.csv"), parts);

    public async Task ExecuteResultAsync(ActionContext context)
    {
        HttpResponse response = context.HttpContext.Response;
        response.ContentType = ContentType + "; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await response.Body.WriteAsync(Encoding.UTF8.Preamble.ToArray(), context.HttpContext.RequestAborted);
        await foreach (string part in parts.WithCancellation(context.HttpContext.RequestAborted))
        {
            await response.WriteAsync(part, context.HttpContext.RequestAborted);
        }
    }
}
