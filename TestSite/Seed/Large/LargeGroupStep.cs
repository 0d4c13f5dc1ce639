using TestSite.Seed.Groups;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants;

namespace TestSite.Seed.Large;

/// <summary>The groups of every client, so that there are two hundred.</summary>
internal sealed class LargeGroupStep(
    IUserGroupService groups,
    ILanguageService languages,
    IEntityService entities,
    IShortStringHelper shortStrings) : ISeedStep
{
    private readonly GroupWriter _writer = new(groups, languages, entities, shortStrings);

    public string Title => "200 user groups";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var client in LargeClient.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var role in LargeClient.Roles)
            {
                await _writer.WriteAsync(Group(client, role));
            }
        }
    }

    private static SeedGroup Group(LargeClient client, LargeRole role) =>
        new(client.GroupAlias(role), $"{client.Name} {role.Name}", "icon-users", $"{role.Name} of the {client.Name} site.")
        {
            Sections = [Applications.Content, Applications.Media],
            Verbs = role.Verbs,
            StartDocument = role.Section is null ? client.Path : $"{client.Path}/{role.Section}",
            StartMedia = SeedGroup.Root,
        };
}
