namespace TestSite.Seed.Sites;

/// <summary>The languages of the demo; Umbraco's base data already holds the first, its default.</summary>
internal sealed record SiteLanguage(string IsoCode, string Name)
{
    public static readonly IReadOnlyList<SiteLanguage> All =
    [
        new("en-US", "English (United States)"),
        new("da-DK", "Danish (Denmark)"),
        new("sv-SE", "Swedish (Sweden)"),
    ];
}
