using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace TestSite.Seed.Groups;

/// <summary>Makes Umbraco's groups out of the tables.</summary>
internal sealed class GroupWriter(IUserGroupService groups, ILanguageService languages, IEntityService entities, IShortStringHelper shortStrings)
{
    private readonly StartNodes _startNodes = new(entities);

    public async Task WriteAsync(SeedGroup group)
    {
        var created = await groups.CreateAsync(await CreateAsync(group), Constants.Security.SuperUserKey);
        SeedFailedException.ThrowUnless(created.Success, $"the group {group.Name}", created.Status);
    }

    private async Task<UserGroup> CreateAsync(SeedGroup group)
    {
        var created = new UserGroup(shortStrings)
        {
            Key = SeedKeys.Group(group.Alias),
            Alias = group.Alias,
            Name = group.Name,
            Icon = group.Icon,
            Description = group.Description,
            StartContentId = _startNodes.Document(group.StartDocument),
            StartMediaId = _startNodes.Media(group.StartMedia),
            HasAccessToAllLanguages = group.Languages.Count == 0,
            Permissions = group.Verbs.ToHashSet(StringComparer.Ordinal),
            GranularPermissions = group.Granular.SelectMany(Permissions).ToHashSet(),
        };
        group.Sections.ToList().ForEach(created.AddAllowedSection);
        foreach (var isoCode in group.Languages)
        {
            created.AddAllowedLanguage((await languages.GetAsync(isoCode))!.Id);
        }

        return created;
    }

    private static IEnumerable<IGranularPermission> Permissions(SeedGranularPermission granular)
    {
        var key = SeedKeys.Document(granular.Document);
        return granular.Verbs.DefaultIfEmpty(string.Empty).Select(verb => new DocumentGranularPermission { Key = key, Permission = verb });
    }
}
