using Umbraco.Cms.Core;

namespace EmbeddedUmbraco.Http.ServerEvents;

/// <summary>The sources of events, and the sections that let a user hear of them.</summary>
internal static class EventSources
{
    public const string Document = "Umbraco:CMS:Document";
    public const string Media = "Umbraco:CMS:Media";
    public const string User = "Umbraco:CMS:User";
    public const string UserGroup = "Umbraco:CMS:UserGroup";

    // Names of users and groups are shown everywhere, so everybody must hear when they change.
    private static readonly (string Source, string? Section)[] All =
        [(Document, Constants.Applications.Content), (Media, Constants.Applications.Media), (User, null), (UserGroup, null)];

    public static IEnumerable<string> For(IEnumerable<string> sections)
    {
        HashSet<string> allowed = sections.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return All.Where(entry => entry.Section is null || allowed.Contains(entry.Section)).Select(entry => entry.Source);
    }
}
