using System.Globalization;
using System.Text;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>Takes out of people's words what is not a word: control characters, and those that turn the direction of what follows.</summary>
internal static class CleanText
{
    private const int LongestSubject = 200;

    public static string OneLine(string? text) =>
        string.Join(' ', Visible(text, keepLines: false).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static string Lines(string? text) => Visible(text?.ReplaceLineEndings("\n"), keepLines: true).Trim();

    // INVARIANT: a line break in a subject would begin another header.
    public static string Subject(string text)
    {
        string line = OneLine(text);
        return line.Length <= LongestSubject ? line : string.Concat(line.AsSpan(0, LongestSubject - 1).TrimEnd(), "…");
    }

    private static string Visible(string? text, bool keepLines)
    {
        StringBuilder visible = new(text?.Length ?? 0);
        foreach (Rune rune in (text ?? string.Empty).EnumerateRunes())
        {
            if (keepLines && rune.Value == '\n')
            {
                visible.Append('\n');
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                visible.Append(' ');
            }
            else if (!TurnsDirection(rune.Value))
            {
                visible.Append(rune.ToString());
            }
        }

        return visible.ToString();
    }

    private static bool TurnsDirection(int rune) => rune is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F;
}
