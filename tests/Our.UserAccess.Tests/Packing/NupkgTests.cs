using System.Text.Json;
using Our.UserAccess.Tests.Architecture;

namespace Our.UserAccess.Tests.Packing;

public sealed class NupkgTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Theory]
    [InlineData("lib/net10.0/Our.UserAccess.dll")]
    [InlineData("lib/net10.0/Our.UserAccess.Decisions.dll")]
    [InlineData("lib/net10.0/Our.UserAccess.xml")]
    [InlineData("staticwebassets/App_Plugins/Our.UserAccess/umbraco-package.json")]
    [InlineData("README.md")]
    [InlineData("icon.png")]
    [InlineData("LICENSE")]
    public void The_package_brings(string file) =>
        Assert.Contains(package.Archive.Entries, entry => entry.FullName == file && entry.Length > 0);

    [Fact]
    public void The_client_is_served_below_App_Plugins_and_brings_code()
    {
        var client = package.Archive.Entries.Where(entry => entry.FullName.StartsWith("staticwebassets/", StringComparison.Ordinal)).ToList();
        Assert.All(client, entry => Assert.StartsWith("staticwebassets/App_Plugins/Our.UserAccess/", entry.FullName, StringComparison.Ordinal));
        Assert.Contains(client, entry => entry.FullName.EndsWith(".js", StringComparison.Ordinal));
        Assert.DoesNotContain(client, entry => entry.FullName.EndsWith(".ts", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_Umbraco_it_depends_on_Core_alone_from_17_8_1_up_to_but_without_19()
    {
        var dependencies = package.Nuspec().Descendants().Where(element => element.Name.LocalName == "dependency")
            .ToDictionary(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value, StringComparer.Ordinal);

        Assert.Equal(["Umbraco.Cms.Core"], dependencies.Keys.Where(id => id.StartsWith("Umbraco", StringComparison.Ordinal)));
        Assert.Matches(@"^\[17\.8\.1, ?19(\.0\.0)?\)$", dependencies["Umbraco.Cms.Core"]);
    }

    [Fact]
    public void The_manifest_that_Umbraco_reads_says_what_the_hand_written_one_says()
    {
        using var written = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "package.manifest")));
        using var made = JsonDocument.Parse(package.Read("staticwebassets/App_Plugins/Our.UserAccess/umbraco-package.json"));
        var section = made.RootElement.GetProperty("extensions").EnumerateArray().Single(extension => Text(extension, "type") == "section");

        Assert.All(["id", "name", "version"], name => Assert.Equal(Text(written.RootElement, name), Text(made.RootElement, name)));
        Assert.Equal(written.RootElement.GetProperty("allowPublicAccess").GetBoolean(), made.RootElement.GetProperty("allowPublicAccess").GetBoolean());
        Assert.Equal(Text(written.RootElement.GetProperty("section"), "alias"), Text(section, "alias"));
        Assert.Equal(Text(written.RootElement.GetProperty("section"), "pathname"), Text(section.GetProperty("meta"), "pathname"));
        Assert.Equal(Text(written.RootElement, "version"), Metadata("version"));
        Assert.Equal("[17.8.1,19)", Text(written.RootElement, "umbraco"));
    }

    [Fact]
    public void It_says_what_it_is_and_under_which_licence()
    {
        Assert.Equal("Our.UserAccess", Metadata("id"));
        Assert.Equal("MIT", Metadata("license"));
        Assert.Contains("umbraco-marketplace", Metadata("tags"), StringComparison.Ordinal);
    }

    private string Metadata(string name) =>
        package.Nuspec().Elements().First().Elements().Single(element => element.Name.LocalName == name).Value;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
