using Umbraco.Cms.Core;

namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>The client knows Umbraco's sections by the aliases of their manifests, the server by short names; others are the same on both.</summary>
internal static class SectionNames
{
    private static readonly Dictionary<string, string> ClientNames = new(StringComparer.OrdinalIgnoreCase)
    {
        [Constants.Applications.Content] = "Umb.Section.Content",
        [Constants.Applications.Media] = "Umb.Section.Media",
        [Constants.Applications.Members] = "Umb.Section.Members",
        [Constants.Applications.Packages] = "Umb.Section.Packages",
        [Constants.Applications.Settings] = "Umb.Section.Settings",
        [Constants.Applications.Translation] = "Umb.Section.Translation",
        [Constants.Applications.Users] = "Umb.Section.Users",
        [Constants.Applications.Forms] = "Umb.Section.Forms",
    };

    private static readonly Dictionary<string, string> ServerNames =
        ClientNames.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    public static string ToClient(string name) => ClientNames.GetValueOrDefault(name, name);

    public static string ToServer(string name) => ServerNames.GetValueOrDefault(name, name);
}
