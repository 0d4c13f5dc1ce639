using System.Globalization;
using System.Text;

namespace Our.UserAccess.Workspaces;

/// <summary>Makes an alias of a name: "Café Øst 2" becomes "cafe-ost-2".</summary>
internal static class WorkspaceAlias
{
    public static string From(string name)
    {
        var alias = new StringBuilder();
        foreach (Rune rune in name.Replace("ø", "o", StringComparison.OrdinalIgnoreCase)
            .Replace("æ", "ae", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                alias.Append(char.ToLowerInvariant((char)rune.Value));
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && alias.Length > 0 && alias[^1] != '-')
            {
                alias.Append('-');
            }
        }

        string text = alias.ToString().Trim('-');
        string begun = text.Length > 0 && char.IsAsciiLetter(text[0]) ? text : ("w-" + text).TrimEnd('-');
        return begun[..Math.Min(begun.Length, WorkspaceRules.MaxAlias)];
    }
}
