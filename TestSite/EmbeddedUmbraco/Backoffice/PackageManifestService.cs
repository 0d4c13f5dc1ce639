using Microsoft.AspNetCore.Hosting;
using Umbraco.Cms.Core.Manifest;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>Finds the manifests of installed packages where Umbraco does: App_Plugins/*/umbraco-package.json among the static files.</summary>
internal sealed class PackageManifestService(IWebHostEnvironment environment) : IPackageManifestService
{
    private const string Folder = "App_Plugins";
    private const string FileName = "umbraco-package.json";

    public async Task<IEnumerable<PackageManifest>> GetAllPackageManifestsAsync()
    {
        var files = environment.WebRootFileProvider.GetDirectoryContents(Folder)
            .Where(entry => entry.IsDirectory)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => environment.WebRootFileProvider.GetFileInfo($"{Folder}/{entry.Name}/{FileName}"))
            .Where(file => file.Exists);
        return await Task.WhenAll(files.Select(PackageManifestFile.ReadAsync));
    }

    public async Task<IEnumerable<PackageManifest>> GetPublicPackageManifestsAsync() =>
        (await GetAllPackageManifestsAsync()).Where(manifest => manifest.AllowPublicAccess);

    public async Task<IEnumerable<PackageManifest>> GetPrivatePackageManifestsAsync() =>
        (await GetAllPackageManifestsAsync()).Where(manifest => !manifest.AllowPublicAccess);

    public async Task<PackageManifestImportmap> GetPackageManifestImportmapAsync()
    {
        var maps = (await GetAllPackageManifestsAsync()).Select(manifest => manifest.Importmap).OfType<PackageManifestImportmap>().ToList();
        return new PackageManifestImportmap
        {
            Imports = Merge(maps.Select(map => map.Imports)),
            Scopes = Merge(maps.Select(map => map.Scopes ?? [])),
        };
    }

    private static Dictionary<string, T> Merge<T>(IEnumerable<Dictionary<string, T>> maps)
    {
        var merged = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in maps.SelectMany(map => map))
        {
            merged.TryAdd(key, value);
        }

        return merged;
    }
}
