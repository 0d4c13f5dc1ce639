using TestSite.Seed;
using TestSite.Seed.Groups;
using TestSite.Seed.Large;
using TestSite.Seed.Members;
using TestSite.Seed.Outline;
using TestSite.Seed.People;
using TestSite.Seed.Pictures;
using TestSite.Seed.Sites;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Seed;

/// <summary>The tables that the seed is made from, before any database.</summary>
public class SeedTablesTests
{
    private static readonly string[] DefaultGroups =
        [SeedGroups.Administrators, SeedGroups.Editors, SeedGroups.Writers, SeedGroups.Translators, SeedGroups.SensitiveData];

    private static readonly List<OutlineNode> Documents = [.. Site.All.SelectMany(site => site.Documents())];

    private static readonly List<OutlineNode> Media = [.. Site.All.SelectMany(site => site.Media())];

    [Fact]
    public void Three_sites_hold_about_seven_hundred_documents_to_depth_six()
    {
        Assert.InRange(Documents.Count, 700, 760);
        Assert.All(Site.All, site => Assert.Equal(6, site.Documents().Max(node => node.Depth)));
    }

    [Fact]
    public void About_one_hundred_and_fifty_media_stand_in_a_folder_of_each_site()
    {
        Assert.InRange(Media.Count, 140, 165);
        Assert.Equal(["acme", "borealis", "cirrus"], Media.Where(node => node.Depth == 1).Select(node => node.Path));
    }

    [Fact]
    public void Every_path_is_there_once()
    {
        Assert.Equal(Documents.Count, Documents.Select(node => node.Path).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Media.Count, Media.Select(node => node.Path).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Every_document_has_a_type_of_the_demo()
    {
        var aliases = SiteDocumentType.All.Select(type => type.Alias).ToHashSet(StringComparer.Ordinal);

        Assert.All(Documents, node => Assert.Contains(node.Type, aliases));
    }

    [Fact]
    public void Drafts_trash_and_translations_are_among_the_documents()
    {
        Assert.InRange(Documents.Count(node => node.Flag == OutlineFlag.Draft), 30, 80);
        Assert.InRange(Documents.Count(node => node.Flag == OutlineFlag.Trashed), 6, 12);
        Assert.InRange(Documents.Count(node => node.Flag == OutlineFlag.TranslationDraft), 2, 6);
        Assert.InRange(Documents.Count(node => node.Translation is not null), 80, 160);
    }

    [Fact]
    public void Nothing_is_published_below_a_draft_or_the_bin()
    {
        var closed = Documents.Where(node => node.Flag is OutlineFlag.Draft or OutlineFlag.Trashed).Select(node => node.Path).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Documents, node => node.Flag is not OutlineFlag.Draft && node.ParentPath is not null && closed.Contains(node.ParentPath));
    }

    [Fact]
    public void Only_sites_with_two_languages_have_translations() =>
        Assert.All(Site.All.Where(site => site.SecondCulture is null), site => Assert.DoesNotContain(site.Documents(), node => node.Translation is not null));

    [Fact]
    public void Sixty_people_have_addresses_of_their_own()
    {
        Assert.Equal(60, SeedPeople.All.Count);
        Assert.Equal(60, SeedPeople.All.Select(person => person.Email).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(DemoAccounts.All, account => Assert.Contains(SeedPeople.All, person => person.Email == account.Email && person.Name == account.Name));
    }

    [Theory]
    [InlineData(UserState.Active)]
    [InlineData(UserState.Inactive)]
    [InlineData(UserState.Invited)]
    [InlineData(UserState.Disabled)]
    [InlineData(UserState.LockedOut)]
    public void Every_state_has_at_least_two_people(UserState state) =>
        Assert.True(SeedPeople.All.Count(person => person.State == state) >= 2);

    [Fact]
    public void Groups_of_people_and_nodes_of_groups_exist()
    {
        string[] groups = [.. DefaultGroups, .. SeedGroups.All.Select(group => group.Alias)];
        var paths = Documents.Select(node => node.Path).Append(SeedGroup.Root).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(11, groups.Length);
        Assert.All(SeedPeople.All.SelectMany(person => person.Groups), alias => Assert.Contains(alias, groups));
        Assert.Equal(groups.Order(StringComparer.Ordinal), SeedPeople.Everywhere.Groups.Order(StringComparer.Ordinal));
        Assert.All(SeedGroups.All.SelectMany(group => group.Granular), granular => Assert.Contains(granular.Document, paths));
        Assert.All(SeedGroups.All.Where(group => group.StartDocument is not null), group => Assert.Contains(group.StartDocument!, paths));
        Assert.All(SeedPeople.All.Where(person => person.Start is not null), person => Assert.Contains(person.Start!, paths));
    }

    [Fact]
    public void Forty_members_have_a_value_in_every_property()
    {
        Assert.Equal(40, SeedMembers.All.Count);
        Assert.All(SeedMembers.All, member => Assert.Equal(
            member.Type.Properties.Select(property => property.Alias).Order(StringComparer.Ordinal),
            member.Values.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_large_seed_is_the_same_every_time()
    {
        var first = LargePeople.Draw(500).Select(person => (person.Name, person.Email, person.State, person.Seen, string.Join(',', person.Groups)));

        Assert.Equal(first, LargePeople.Draw(500).Select(person => (person.Name, person.Email, person.State, person.Seen, string.Join(',', person.Groups))));
    }

    [Fact]
    public void A_large_client_holds_as_many_documents_as_asked_with_parents_first()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var node in LargeTree.Documents(LargeClient.All[0], 4_800))
        {
            Assert.True(node.ParentPath is null || seen.Contains(node.ParentPath), node.Path);
            Assert.True(seen.Add(node.Path), node.Path);
        }

        Assert.Equal(4_800, seen.Count);
        Assert.Equal(6, seen.Max(path => path.Count(character => character == '/') + 1));
    }

    [Fact]
    public void Keys_come_from_names()
    {
        Assert.Equal(SeedKeys.Document("acme"), SeedKeys.Acme);
        Assert.NotEqual(SeedKeys.Document("acme"), SeedKeys.Media("acme"));
        Assert.Equal(8, SeedKeys.Acme.Version);
    }

    [Fact]
    public void Avatars_differ_between_people_and_are_png()
    {
        var anna = SeedPictures.Avatar("Anna Berg");

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], anna.Take(4));
        Assert.Equal(anna, SeedPictures.Avatar("Anna Berg"));
        Assert.NotEqual(anna, SeedPictures.Avatar("Bo Holm"));
    }
}
