using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Umbraco.Cms.Core.Manifest;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>One umbraco-package.json.</summary>
internal static class PackageManifestFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static async Task<PackageManifest> ReadAsync(IFileInfo file)
    {
        await using var stream = file.CreateReadStream();
        try
        {
            return await JsonSerializer.DeserializeAsync<PackageManifest>(stream, Options)
                ?? throw new JsonException("The file is empty.");
        }
        catch (JsonException failure)
        {
            throw new InvalidDataException($"The package manifest {file.PhysicalPath ?? file.Name} cannot be read: {failure.Message}", failure);
        }
    }
}
