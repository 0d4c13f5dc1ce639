using TestSite.Seed.Groups;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed;

/// <summary>Turns the outline paths of start nodes into the ids that Umbraco keeps on users and groups.</summary>
internal sealed class StartNodes(IEntityService entities)
{
    public int? Document(string? path) => Find(path, SeedKeys.Document, UmbracoObjectTypes.Document);

    public int? Media(string? path) => Find(path, SeedKeys.Media, UmbracoObjectTypes.Media);

    private int? Find(string? path, Func<string, Guid> key, UmbracoObjectTypes kind)
    {
        if (path is null)
        {
            return null;
        }

        if (path == SeedGroup.Root)
        {
            return Constants.System.Root;
        }

        var id = entities.GetId(key(path), kind);
        SeedFailedException.ThrowUnless(id.Success, $"a start node of {path}", "there is no such node");
        return id.Result;
    }
}
