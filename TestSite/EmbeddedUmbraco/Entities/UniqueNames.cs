using System.Globalization;
using System.Text.RegularExpressions;

namespace EmbeddedUmbraco.Entities;

/// <summary>Siblings have different names: a name that is taken gets the next free number, as in "Home (1)".</summary>
internal static partial class UniqueNames
{
    public static string For(string name, IQueryable<string> taken)
    {
        var wanted = name.ToLowerInvariant();
        return taken.Any(other => other.ToLower() == wanted) ? Numbered(name, [.. taken]) : name;
    }

    private static string Numbered(string name, string[] taken)
    {
        var names = new HashSet<string>(taken, StringComparer.OrdinalIgnoreCase);
        var match = NumberedName().Match(name);
        var stem = match.Success ? match.Groups["stem"].Value : name;
        for (var number = 1; ; number++)
        {
            var candidate = string.Create(CultureInfo.InvariantCulture, $"{stem} ({number})");
            if (!names.Contains(candidate))
            {
                return candidate;
            }
        }
    }

    [GeneratedRegex(@"^(?<stem>.+) \(\d+\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedName();
}
