namespace TestSite.Seed.Sites;

/// <summary>A document type of the demo sites.</summary>
/// <param name="Alias">What stands before the colon in the outlines.</param>
internal sealed record SiteDocumentType(string Alias, string Name, string Icon, bool VariesByCulture = true, bool AtRoot = false)
{
    public static readonly IReadOnlyList<SiteDocumentType> All =
    [
        new("home", "Home", "icon-home", AtRoot: true),
        new("page", "Page", "icon-document"),
        new("newsList", "News list", "icon-newspaper-alt"),
        new("newsItem", "News item", "icon-newspaper"),
        new("product", "Product", "icon-shopping-basket-alt"),
        new("person", "Person", "icon-user", VariesByCulture: false),
        new("folder", "Folder", "icon-folder", VariesByCulture: false),
    ];
}
