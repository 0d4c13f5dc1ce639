using System.Globalization;
using System.Text;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Small pieces of English. What people typed is made to fit one line of a sentence; it stays plain text.</summary>
internal static class Words
{
    private const int LongestName = 60;
    private const int LongestReason = 160;
    private const int MostListed = 3;

    public static string Name(string name) => Cut(OneLine(name), LongestName);

    public static string Quote(string reason) => $"“{Cut(OneLine(reason), LongestReason)}”";

    /// <summary>"A", "A and B", "A, B and C", "A, B, C and 4 more".</summary>
    public static string List(IReadOnlyCollection<string> words)
    {
        string[] shown = [.. words.Take(MostListed)];
        if (words.Count > MostListed)
        {
            return $"{string.Join(", ", shown)} and {words.Count - MostListed} more";
        }

        return Series(shown);
    }

    /// <summary>As <see cref="List"/>, all of them.</summary>
    public static string Series(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";

    public static string When(DateTimeOffset at)
    {
        DateTimeOffset utc = at.ToUniversalTime();
        string pattern = utc.TimeOfDay == TimeSpan.Zero ? "d MMM yyyy" : "d MMM yyyy HH:mm 'UTC'";
        return utc.ToString(pattern, CultureInfo.InvariantCulture);
    }

    public static string Capital(string sentence) =>
        sentence.Length == 0 ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isSpace = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format;
            if (!isSpace)
            {
                line.Append(rune);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString().TrimEnd();
    }

    // Between text elements, so that no letter loses its accent and no emoji its half.
    private static string Cut(string text, int longest)
    {
        var elements = new StringInfo(text);
        return elements.LengthInTextElements <= longest ? text : elements.SubstringByTextElements(0, longest - 1).TrimEnd() + "…";
    }
}
