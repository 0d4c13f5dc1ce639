using System.Text.RegularExpressions;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>
/// The notation of the templates: <c>{{field}}</c>, <c>{{#field}}</c> only where it has a value <c>{{/field}}</c>,
/// <c>{{^field}}</c> only where it has none <c>{{/field}}</c>.
/// </summary>
internal static partial class Placeholders
{
    /// <param name="template">Written by us or by the site.</param>
    /// <param name="valueOf">Already encoded for where it goes; empty for what there is not.</param>
    public static string Fill(string template, Func<string, string> valueOf) => Insert(Choose(template, valueOf), valueOf);

    // INVARIANT: values go in last and in one pass, so that what people write is never read as a placeholder.
    public static string Insert(string template, Func<string, string> valueOf) =>
        Field().Replace(template, match => valueOf(match.Groups["name"].Value));

    public static string Choose(string template, Func<string, string> valueOf) => Section().Replace(template, match =>
    {
        bool isSet = valueOf(match.Groups["name"].Value).Length > 0;
        bool isWanted = match.Groups["kind"].Value == "#";
        return isSet == isWanted ? Choose(match.Groups["inner"].Value, valueOf) : string.Empty;
    });

    [GeneratedRegex(@"\{\{(?<kind>[#^])(?<name>\w+)\}\}(?<inner>.*?)\{\{/\k<name>\}\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Section();

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();
}
