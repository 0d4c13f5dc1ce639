using System.Globalization;
using System.Net;

namespace EmbeddedUmbraco.Mail;

internal static class MailListPage
{
    public static string List(IReadOnlyList<PickedUpMail> mails) => Html("Mail", mails.Count == 0
        ? "<p>No mail was sent yet.</p>"
        : $"<table><thead><tr><th>Sent (UTC)</th><th>To</th><th>Subject</th></tr></thead><tbody>{string.Concat(mails.Select(Row))}</tbody></table>");

    public static string Mail(PickedUpMail mail) => Html(mail.Subject, $"""
        <p>To {E(mail.To)}, from {E(mail.From)}, {Time(mail)} UTC. <a href="/testsite/mail">All mail</a></p>
        <hr>
        {(mail.IsHtml ? mail.Body : $"<pre>{E(mail.Body)}</pre>")}
        """);

    private static string Row(PickedUpMail mail) =>
        $"""<tr><td>{Time(mail)}</td><td>{E(mail.To)}</td><td><a href="/testsite/mail/{mail.Id}">{E(mail.Subject)}</a></td></tr>""";

    private static string Html(string title, string content) => $$"""
        <!doctype html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{E(title)}}</title>
          <style>body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; } td, th { text-align: left; padding: .25rem 1rem .25rem 0; }</style>
        </head>
        <body><main><h1>{{E(title)}}</h1>{{content}}</main></body>
        </html>
        """;

    private static string Time(PickedUpMail mail) => mail.SentAt.ToString("u", CultureInfo.InvariantCulture).TrimEnd('Z');

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
