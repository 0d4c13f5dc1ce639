using System.Text.Encodings.Web;
using System.Text.Unicode;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>The fields of one mail under the names that templates use.</summary>
internal sealed class MailWords
{
    /// <summary>Letters of every language stay letters; what has a meaning in HTML is encoded.</summary>
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Dictionary<string, string> _values;

    public MailWords(MailFields fields, ISiteIdentity site, MailLanguage language) => _values = new(StringComparer.Ordinal)
    {
        ["name"] = CleanText.OneLine(fields.Name),
        ["siteName"] = CleanText.OneLine(site.Name),
        ["siteUrl"] = site.Address?.AbsoluteUri ?? string.Empty,
        ["link"] = fields.Link?.AbsoluteUri ?? string.Empty,
        ["inviterName"] = CleanText.OneLine(fields.InviterName),
        ["message"] = CleanText.Lines(fields.Message),
        ["groups"] = Join(fields.Groups),
        ["workspaces"] = Join(fields.Workspaces),
        ["expiresAt"] = language.Format(fields.ExpiresAt),
        ["accessUntil"] = language.Format(fields.AccessUntil),
        ["inviteeName"] = CleanText.OneLine(fields.InviteeName),
        ["inviteeEmail"] = CleanText.OneLine(fields.InviteeEmail),
        ["reviewName"] = CleanText.OneLine(fields.ReviewName),
        ["openItems"] = fields.OpenItems?.ToString(language.Culture) ?? string.Empty,
        ["dueAt"] = language.Format(fields.DueAt),
        ["language"] = language.Words,
    };

    public static string Encode(string text) => Html.Encode(text).Replace("&#xA;", "<br>", StringComparison.Ordinal);

    public string InText(string name) => _values.GetValueOrDefault(name, string.Empty);

    public string InHtml(string name) => Encode(InText(name));

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.Select(CleanText.OneLine));
}
