using EmbeddedUmbraco.Mail;

namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>A mail as it reached the mail server.</summary>
/// <param name="From">Of the envelope.</param>
/// <param name="To">Of the envelope.</param>
/// <param name="Source">Headers and body as they came.</param>
public sealed partial record ReceivedMail(string From, IReadOnlyList<string> To, string Source)
{
    public string Subject => Header("Subject");

    public string Body => MailText.Parse(Source).Body();

    /// <summary>The first address in the body.</summary>
    public Uri Link => new(System.Net.WebUtility.HtmlDecode(Address().Match(Body).Value));

    public string Header(string name) => MailText.Parse(Source).Header(name);

    [System.Text.RegularExpressions.GeneratedRegex("https?://[^\"<>\\s]+", System.Text.RegularExpressions.RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial System.Text.RegularExpressions.Regex Address();
}
