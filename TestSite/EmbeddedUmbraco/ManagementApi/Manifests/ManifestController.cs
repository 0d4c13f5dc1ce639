using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Manifest;

namespace EmbeddedUmbraco.ManagementApi.Manifests;

[ManagementRoute("manifest/manifest")]
internal sealed class ManifestController(IPackageManifestService manifests) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> All() => Ok(Map(await manifests.GetAllPackageManifestsAsync()));

    [HttpGet("private")]
    public async Task<IActionResult> Private() => Ok(Map(await manifests.GetPrivatePackageManifestsAsync()));

    [AllowAnonymous]
    [HttpGet("public")]
    public async Task<IActionResult> Public() => Ok(Map(await manifests.GetPublicPackageManifestsAsync()));

    private static IEnumerable<ManifestModel> Map(IEnumerable<PackageManifest> manifests) =>
        manifests.Select(manifest => new ManifestModel(manifest.Name, manifest.Id, manifest.Version, manifest.Extensions));
}
