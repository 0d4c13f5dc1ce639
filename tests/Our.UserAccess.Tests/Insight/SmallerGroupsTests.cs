using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Insight.Suggestions;

namespace Our.UserAccess.Tests.Insight;

public sealed class SmallerGroupsTests
{
    private const string Read = "Umb.Document.Read";
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";
    private const string Delete = "Umb.Document.Delete";

    private static readonly GroupRights Editors = Group("Editors", Read, Update, Publish, Delete);
    private static readonly GroupRights Publishers = Group("Publishers", Read, Update, Publish);
    private static readonly GroupRights Writers = Group("Writers", Read, Update);

    [Fact]
    public void The_smallest_group_that_is_enough_for_most_is_named()
    {
        IReadOnlySet<string>[] used = [.. Enumerable.Repeat(Used(Update), 11), Used(Update, Delete)];

        Assert.Equal(("Writers", 11), Best(used));
    }

    [Fact]
    public void Where_none_is_enough_for_most_the_one_that_is_enough_for_the_most_is_named() =>
        Assert.Equal(("Publishers", 2), Best(Used(Publish), Used(Update), Used(Delete), Used(Delete)));

    [Fact]
    public void Where_none_is_enough_for_anybody_none_is_named() => Assert.Null(Best(Used(Delete), Used(Update, Delete)));

    [Fact]
    public void Whoever_used_nothing_needs_no_more_than_the_smallest() => Assert.Equal(("Writers", 1), Best(Used()));

    [Fact]
    public void What_the_group_does_not_give_was_used_by_other_rights() => Assert.Equal(("Writers", 1), Best(Used(Update, "Umb.Document.Sort", "Our.UserAccess.Media.Delete")));

    [Fact]
    public void A_group_that_gives_something_besides_is_not_smaller()
    {
        Assert.False(SmallerGroups.IsSmaller(Group("Sorters", Read, "Umb.Document.Sort"), Editors));
        Assert.False(SmallerGroups.IsSmaller(Writers with { Sections = new HashSet<string> { "Umb.Section.Settings" } }, Editors));
        Assert.False(SmallerGroups.IsSmaller(Writers with { IsSpecial = true }, Editors));
        Assert.False(SmallerGroups.IsSmaller(Editors, Editors));
    }

    private static (string Name, int Enough)? Best(params IReadOnlySet<string>[] used) =>
        SmallerGroups.Best(Editors, [Editors, Publishers, Writers], used) is { } best ? (best.Smaller.Name, best.Enough) : null;

    private static HashSet<string> Used(params string[] verbs) => [.. verbs];

    private static GroupRights Group(string name, params string[] verbs) => new()
    {
        Id = Guid.CreateVersion7(),
        Name = name,
        Sections = new HashSet<string> { "Umb.Section.Content" },
        HasAllLanguages = true,
        Languages = new HashSet<int>(),
        Verbs = verbs.ToHashSet(StringComparer.Ordinal),
        Granular = Array.Empty<(Guid, string)>().ToLookup(entry => entry.Item1, entry => entry.Item2),
        StartNodes = [],
        IsSpecial = false,
    };
}
