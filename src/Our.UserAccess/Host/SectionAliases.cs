using Umbraco.Cms.Core;

namespace Our.UserAccess.Host;

/// <summary>Groups keep the short aliases of Umbraco's own sections; the backoffice client and its manifests use long ones.</summary>
internal static class SectionAliases
{
    private static readonly Dictionary<string, string> ByStored = new(StringComparer.OrdinalIgnoreCase)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
        [Constants.Applications.Packages] = "Umb.Section.Packages",
        [Constants.Applications.Users] = "Umb.Section.Users",
        [Constants.Applications.Members] = "Umb.Section.Members",
        [Constants.Applications.Translation] = "Umb.Section.Translation",
        [Constants.Applications.Forms] = "Umb.Section.Forms",
    };

    private static readonly Dictionary<string, string> ByClient = ByStored.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>As Umbraco stores them; an alias that is short already stays.</summary>
    public static IReadOnlyList<string> ForStorage(IEnumerable<string> aliases) =>
        [.. aliases.Select(alias => ByClient.GetValueOrDefault(alias, alias)).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static IReadOnlyList<string> ForClient(IEnumerable<string> stored) =>
        [.. stored.Select(alias => ByStored.GetValueOrDefault(alias, alias)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
}
