using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.People;

/// <summary>The people of the demo, saved as one batch.</summary>
internal sealed class PeopleStep(
    IUserService users,
    IUserGroupService groups,
    IEntityService entities,
    IPasswordHasher<IUser> hasher,
    MediaFileManager files,
    IOptions<GlobalSettings> settings,
    TimeProvider clock) : ISeedStep
{
    private readonly PersonFactory _factory = new(groups, entities, hasher, files, settings.Value, clock);

    public string Title => "Sixty people";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await _factory.LoadGroupsAsync();
        users.Save(SeedPeople.All.Select(_factory.Create));
    }
}
