using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using TestSite.Seed.People;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.Large;

/// <summary>People of the further clients, so that there are five thousand.</summary>
internal sealed class LargePeopleStep(
    IUserService users,
    IUserGroupService groups,
    IEntityService entities,
    IPasswordHasher<IUser> hasher,
    MediaFileManager files,
    IOptions<GlobalSettings> settings,
    TimeProvider clock) : ISeedStep
{
    private const int Total = 5_000;
    private const int BatchSize = 500;

    private readonly PersonFactory _factory = new(groups, entities, hasher, files, settings.Value, clock);

    public string Title => "5,000 people";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await _factory.LoadGroupsAsync();
        foreach (var batch in LargePeople.Draw(Total - SeedPeople.All.Count).Chunk(BatchSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            users.Save(batch.Select(_factory.Create));
        }
    }
}
