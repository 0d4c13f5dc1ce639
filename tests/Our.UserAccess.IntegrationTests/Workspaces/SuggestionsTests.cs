using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Workspaces;

public sealed class SuggestionsTests(BackOfficeFixture fixture)
{
    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task A_site_is_suggested_with_its_domain_and_its_media_folder_until_it_is_in_a_workspace()
    {
        string name = $"Site {Guid.CreateVersion7()}";
        IContent group = await _host.Pages.PageAsync($"Sites {name}");
        IContent site = await _host.Pages.PageAsync(name, group);
        IMedia folder = _host.Pages.Folder(name);
        string domain = $"{site.Key:n}.example.test";
        var assigned = await _host.Services.GetRequiredService<IDomainService>().UpdateDomainsAsync(
            site.Key, new DomainsUpdateModel { Domains = [new DomainModel { DomainName = domain, IsoCode = "en-US" }] });
        Assert.True(assigned.Success, assigned.Status.ToString());
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        JsonElement[] before = [.. (await api.GetAsync("/workspaces/suggestions")).EnumerateArray()];
        JsonElement suggestion = before.Single(item => item.Text("name") == name);
        await api.CreateAsync("/workspaces", new { name, alias = suggestion.Text("alias"), contentRootIds = new[] { site.Key }, mediaRootIds = new[] { folder.Key } });

        Assert.Equal([domain], suggestion.GetProperty("domains").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(["en-US"], suggestion.GetProperty("languages").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(site.Key, suggestion.GetProperty("contentRoots")[0].Id());
        Assert.Equal(folder.Key, suggestion.GetProperty("mediaRoots")[0].Id());
        Assert.DoesNotContain(before, item => item.Text("name") == group.Name);
        Assert.DoesNotContain((await api.GetAsync("/workspaces/suggestions")).EnumerateArray(), item => item.Text("name") == name);
    }
}
