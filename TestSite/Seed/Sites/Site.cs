using TestSite.Seed.Outline;

namespace TestSite.Seed.Sites;

/// <summary>One client site of the demo.</summary>
/// <param name="Name">Also the name of its outlines in <c>Data</c>.</param>
/// <param name="Culture">The language of every node's name.</param>
/// <param name="SecondCulture">The language of the translations in the outline.</param>
/// <param name="Colour">Of its generated pictures.</param>
internal sealed record Site(string Name, string Culture, string? SecondCulture, IReadOnlyList<SiteDomain> Domains, uint Colour)
{
    public static readonly IReadOnlyList<Site> All =
    [
        new("acme", "en-US", "da-DK", [new("acme.test", "en-US"), new("acme.test/da", "da-DK")], 0xB3261E),
        new("borealis", "sv-SE", null, [new("borealis.test", "sv-SE"), new("www.borealis.test", "sv-SE")], 0x1E6B3A),
        new("cirrus", "da-DK", "en-US", [new("cirrus.test", "da-DK"), new("cirrus.test/en", "en-US")], 0x1F5FBF),
    ];

    public IReadOnlyList<OutlineNode> Documents() => OutlineReader.ReadResource($"{Name}.documents.txt");

    public IReadOnlyList<OutlineNode> Media() => OutlineReader.ReadResource($"{Name}.media.txt");
}

internal sealed record SiteDomain(string Name, string Culture);
