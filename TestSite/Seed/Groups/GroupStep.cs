using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace TestSite.Seed.Groups;

internal sealed class GroupStep(
    IUserGroupService groups,
    ILanguageService languages,
    IEntityService entities,
    IShortStringHelper shortStrings) : ISeedStep
{
    private readonly GroupWriter _writer = new(groups, languages, entities, shortStrings);

    public string Title => "User groups";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var group in SeedGroups.All)
        {
            await _writer.WriteAsync(group);
        }
    }
}
