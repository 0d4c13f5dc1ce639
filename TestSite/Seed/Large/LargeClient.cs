using TestSite.Seed.Groups;

namespace TestSite.Seed.Large;

/// <summary>The further client sites of the large seed: a root, groups and people of its own each.</summary>
internal sealed record LargeClient(string Name)
{
    public static readonly IReadOnlyList<LargeClient> All =
    [
        .. "Alder Ash Aspen Beech Birch Cedar Cherry Cypress Elm Fir Hazel Hornbeam Juniper Larch Linden Maple Oak Pine Rowan Spruce Yew"
            .Split(' ').Select(name => new LargeClient(name)),
    ];

    /// <summary>The groups that every client has.</summary>
    public static readonly IReadOnlyList<LargeRole> Roles =
    [
        new("Editors", SeedVerbs.Everything),
        new("Publishers", SeedVerbs.Publish),
        new("Writers", SeedVerbs.Edit),
        new("Readers", SeedVerbs.Read),
        new("News desk", SeedVerbs.Publish, "news"),
        new("Product editors", SeedVerbs.Everything, "products"),
        new("Legal", SeedVerbs.Review, "legal"),
        new("Recruiters", SeedVerbs.Publish, "careers"),
        new("Helpdesk", SeedVerbs.Edit, "support"),
    ];

    /// <summary>The path of the client's root.</summary>
    public string Path => Name.ToLowerInvariant();

    public string GroupAlias(LargeRole role) => Path + role.Name.Replace(" ", string.Empty, StringComparison.Ordinal);
}

/// <param name="Section">Where the group starts below the client's root.</param>
internal sealed record LargeRole(string Name, IReadOnlyList<string> Verbs, string? Section = null);
