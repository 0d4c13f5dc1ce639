using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitee.Page;

/// <summary>The pieces that the pages are made of. Whatever comes from people goes through <see cref="E" />.</summary>
internal static class PageHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string E(string? text) => Encoder.Encode(text ?? string.Empty);

    /// <summary>Words of ours filled with HTML.</summary>
    public static string Fill(string text, params string[] html) => string.Format(CultureInfo.InvariantCulture, E(text), html);

    public static string Paragraph(string html) => $"<p>{html}</p>";

    /// <summary>The script turns it into the reader's own time.</summary>
    public static string Time(DateTime? utc, MailLanguage language) => utc is { } at
        ? $"<time datetime=\"{at:yyyy-MM-ddTHH:mm:ssZ}\">{E(language.Format(new DateTimeOffset(at, TimeSpan.Zero)))}</time>"
        : string.Empty;

    public static string SignIn(string words) => $"<p><a class=\"button\" href=\"{InviteeRoute.Backoffice}\">{E(words)}</a></p>";

    public static string LinkFields(Guid id, string token) =>
        $"<input type=\"hidden\" name=\"id\" value=\"{id}\"><input type=\"hidden\" name=\"token\" value=\"{E(token)}\">";
}
