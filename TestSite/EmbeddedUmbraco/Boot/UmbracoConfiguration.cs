using EmbeddedUmbraco.Persistence;

namespace EmbeddedUmbraco.Boot;

/// <summary>What Umbraco and its packages read from configuration about this host.</summary>
internal static class UmbracoConfiguration
{
    public static IEnumerable<KeyValuePair<string, string?>> For(DatabaseSettings database) =>
    [
        new("ConnectionStrings:umbracoDbDSN", database.ConnectionString),
        new("ConnectionStrings:umbracoDbDSN_ProviderName", database.ProviderName),
        // There is one server; an election would need Umbraco's server registration table.
        new("Umbraco:CMS:Global:DisableElectionForSingleServer", "true"),
    ];
}
