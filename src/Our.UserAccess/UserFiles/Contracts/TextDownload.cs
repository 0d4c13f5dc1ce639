using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Our.UserAccess.UserFiles.Contracts;

/// <summary>Text as a file, sent as it comes.</summary>
internal sealed class TextDownload(string fileName, string contentType, IAsyncEnumerable<string> parts) : IActionResult
{
    public const string CsvType = "text/csv";

    /// <summary>With the mark by which spreadsheets know UTF-8.</summary>
    private bool IsMarked { get; init; }

    public static TextDownload Csv(string fileName, IAsyncEnumerable<string> parts) => new(fileName, CsvType, parts) { IsMarked = true };

    /// <summary>People, in a file that carries the day.</summary>
    public static TextDownload OfUsers(TimeProvider clock, IAsyncEnumerable<string> parts) =>
        Csv(string.Create(CultureInfo.InvariantCulture, $"users-{clock.GetUtcNow():yyyy-MM-dd}.csv"), parts);

    public async Task ExecuteResultAsync(ActionContext context)
    {
        HttpResponse response = context.HttpContext.Response;
        response.ContentType = contentType + "; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        await response.Body.WriteAsync(IsMarked ? Encoding.UTF8.Preamble.ToArray() : [], context.HttpContext.RequestAborted);
        await foreach (string part in parts.WithCancellation(context.HttpContext.RequestAborted))
        {
            await response.WriteAsync(part, context.HttpContext.RequestAborted);
        }
    }
}
