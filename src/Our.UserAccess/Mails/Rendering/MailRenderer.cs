using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Rendering;

/// <summary>Fills the site's own template, part by part, or the built-in one.</summary>
internal sealed class MailRenderer(SiteTemplates site, ISiteIdentity identity)
{
    public RenderedMail Render(MailKind kind, string? isoCode, MailFields fields)
    {
        var language = MailLanguage.Of(isoCode);
        MailTemplate builtIn = BuiltInTemplates.For(kind, language);
        MailWords words = new(fields, identity, language);
        string subject = CleanText.Subject(Placeholders.Fill(site.Subject(kind, isoCode)?.Trim() ?? builtIn.Subject, words.InText));
        string html = site.Html(kind, isoCode) is { } own ? Placeholders.Fill(own, words.InHtml) : MailBlocks.Html(builtIn.Body, words);
        string text = site.Text(kind, isoCode) is { } plain ? Placeholders.Fill(plain, words.InText) : MailBlocks.Text(builtIn.Body, words);
        return new(kind, subject, IsWhole(html) ? html : InLayout(html, subject, words), text);
    }

    private static bool IsWhole(string html) => html.Contains("<html", StringComparison.OrdinalIgnoreCase);

    private string InLayout(string content, string subject, MailWords words) => Placeholders.Fill(site.Layout ?? BuiltInTemplates.Layout, name => name switch
    {
        "content" => content,
        "subject" => MailWords.Encode(subject),
        _ => words.InHtml(name),
    });
}
