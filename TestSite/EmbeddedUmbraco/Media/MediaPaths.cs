using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Media;

internal static class MediaPaths
{
    /// <summary>The address of the file: the value itself, or <c>src</c> in that of an image cropper.</summary>
    public static string? Of(IMedia media)
    {
        var value = media.GetValue<string>(Constants.Conventions.Media.File);
        return value?.TrimStart().StartsWith('{') is true ? Source(value) : value;
    }

    private static string? Source(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.TryGetProperty("src", out var source) ? source.GetString() : null;
        }
        catch (JsonException)
        {
            // Not the value of an editor that keeps files.
            return null;
        }
    }
}
