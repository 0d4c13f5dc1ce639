using EmbeddedUmbraco.Backoffice;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using NSubstitute;

namespace Our.UserAccess.IntegrationTests.Backoffice;

public sealed class PackageManifestServiceTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("packages").FullName;

    [Fact]
    public async Task Packages_are_told_apart_by_who_may_see_them()
    {
        Write("One", """{ "name": "One", "version": "1.2.3", "extensions": [{ "type": "bundle" }] }""");
        Write("Open", """{ "name": "Open", "allowPublicAccess": true, "extensions": [] }""");
        Directory.CreateDirectory(Path.Combine(_root, "App_Plugins", "NoPackage"));
        var service = Service();

        Assert.Equal(["One", "Open"], (await service.GetAllPackageManifestsAsync()).Select(manifest => manifest.Name));
        Assert.Equal("Open", Assert.Single(await service.GetPublicPackageManifestsAsync()).Name);
        var one = Assert.Single(await service.GetPrivatePackageManifestsAsync());
        Assert.Equal("1.2.3", one.Version);
        Assert.Single(one.Extensions);
    }

    [Theory]
    [InlineData("{ \"name\": ")]
    [InlineData("{ \"name\": \"No extensions\" }")]
    [InlineData("null")]
    public async Task A_broken_manifest_is_named(string content)
    {
        Write("Broken", content);

        var failure = await Assert.ThrowsAsync<InvalidDataException>(Service().GetAllPackageManifestsAsync);

        Assert.Contains(Path.Combine("App_Plugins", "Broken", "umbraco-package.json"), failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_packages_has_an_empty_import_map()
    {
        Assert.Empty((await Service().GetPackageManifestImportmapAsync()).Imports);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private PackageManifestService Service()
    {
        var environment = Substitute.For<IWebHostEnvironment>();
        environment.WebRootFileProvider.Returns(new PhysicalFileProvider(_root));
        return new PackageManifestService(environment);
    }

    private void Write(string package, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "App_Plugins", package)).FullName;
        File.WriteAllText(Path.Combine(folder, "umbraco-package.json"), content);
    }
}
