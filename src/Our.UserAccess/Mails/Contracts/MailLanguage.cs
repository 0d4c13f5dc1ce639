using System.Globalization;

namespace Our.UserAccess.Mails.Contracts;

/// <summary>The language of a mail: which words, and how its dates are written.</summary>
/// <param name="Words">The two letters of a language that has words.</param>
/// <param name="Culture">What was asked for where it belongs to the words, else the language's own.</param>
internal sealed record MailLanguage(string Words, CultureInfo Culture)
{
    private static readonly Dictionary<string, string> BuiltIn = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "en-GB",
        ["da"] = "da-DK",
        ["sv"] = "sv-SE",
        ["de"] = "de-DE",
        ["nl"] = "nl-NL",
    };

    /// <param name="isoCode">Such as <c>da-DK</c> or <c>da</c>.</param>
    public static MailLanguage Of(string? isoCode)
    {
        string words = isoCode?.Split('-')[0].ToLowerInvariant() ?? string.Empty;
        if (!BuiltIn.TryGetValue(words, out string? own))
        {
            return new("en", CultureInfo.GetCultureInfo(BuiltIn["en"]));
        }

        bool isSpecific = isoCode!.Length > words.Length && IsKnown(isoCode);
        return new(words, CultureInfo.GetCultureInfo(isSpecific ? isoCode : own));
    }

    public string Format(DateTimeOffset? time) =>
        time is { } at ? $"{at.UtcDateTime.ToString("D", Culture)}, {at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC" : string.Empty;

    private static bool IsKnown(string isoCode) => CultureInfo.GetCultures(CultureTypes.SpecificCultures)
        .Any(culture => string.Equals(culture.Name, isoCode, StringComparison.OrdinalIgnoreCase));
}
