using System.Net.Mail;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.CheckMail;

/// <summary>What the site's configuration means for its mails, in sentences.</summary>
internal static class MailCheckRules
{
    private const string Smtp = "Umbraco:CMS:Global:Smtp";
    private static readonly TimeSpan Short = TimeSpan.FromHours(24);
    private static readonly TimeSpan Long = TimeSpan.FromDays(14);

    public static MailFinding Server(MailSettings settings, bool canSend) => settings switch
    {
        // INVARIANT: Umbraco's order: with a folder and a sender nothing goes to the server.
        { PickupFolder: { } folder, From: not null } => MailFinding.Warning(
            MailFindingKind.Server,
            $"Mails are written into the folder {folder} and not sent.",
            $"Remove {Smtp}:PickupDirectoryLocation from the configuration of a site whose mails are to arrive."),
        { Host: { } host } => MailFinding.Ok(MailFindingKind.Server, $"Mails go to {host}, port {settings.Port}."),
        _ when canSend => MailFinding.Warning(
            MailFindingKind.Server,
            "No mail server is set. Something else in this site says that it takes the mails.",
            $"Send a test mail to see whether it arrives. If it does not, set {Smtp}:Host."),
        _ => MailFinding.Error(
            MailFindingKind.Server,
            "This site has no mail server, so no invitation can be sent.",
            $"Set {Smtp}:Host, Port and From in the configuration. Until then, copy the links of invitations and pass them on yourself."),
    };

    public static MailFinding Sender(MailSettings settings) => settings.From switch
    {
        null => MailFinding.Error(MailFindingKind.Sender, "Mails have no sender.", $"Set {Smtp}:From to an address that the mail server may send for."),
        _ when !MailAddress.TryCreate(settings.From, out _) => MailFinding.Error(
            MailFindingKind.Sender, $"The sender {settings.From} is not an e-mail address.", $"Correct {Smtp}:From."),
        _ when IsMadeUp(new MailAddress(settings.From).Host) => MailFinding.Warning(
            MailFindingKind.Sender,
            $"Mails come from {settings.From}, an address that nobody can have.",
            $"Set {Smtp}:From to an address of your own domain; most mail servers refuse or hide mails from others."),
        _ => MailFinding.Ok(MailFindingKind.Sender, $"Mails come from {settings.From}."),
    };

    public static MailFinding ApplicationUrl(MailSettings settings, Uri? address) => address switch
    {
        null => MailFinding.Error(
            MailFindingKind.ApplicationUrl,
            "The site does not know its own address, so no link can be made.",
            "Set Umbraco:CMS:WebRouting:UmbracoApplicationUrl to the address that people open the backoffice at."),
        { IsLoopback: true } => MailFinding.Warning(
            MailFindingKind.ApplicationUrl,
            $"Links lead to {address}, which works on this machine alone.",
            "Set Umbraco:CMS:WebRouting:UmbracoApplicationUrl to the address that people open the backoffice at."),
        { Scheme: "http" } => MailFinding.Warning(
            MailFindingKind.ApplicationUrl,
            $"Links lead to {address}, and what people type there goes over the line unencrypted.",
            "Serve the backoffice by https, and set Umbraco:CMS:WebRouting:UmbracoApplicationUrl to that address."),
        _ when !settings.HasApplicationUrl => MailFinding.Warning(
            MailFindingKind.ApplicationUrl,
            $"Links lead to {address}, which Umbraco has taken from a request.",
            "Set Umbraco:CMS:WebRouting:UmbracoApplicationUrl, so that links lead to the same address after every start."),
        _ => MailFinding.Ok(MailFindingKind.ApplicationUrl, $"Links lead to {address}."),
    };

    public static MailFinding Expiry(MailSettings settings) => settings.InvitationLife switch
    {
        var life when life < Short => MailFinding.Warning(
            MailFindingKind.Expiry,
            $"An invitation is open for {Words(life)}. Many people read their mail later than that.",
            "Set Umbraco:CMS:Security:UserInviteEmailExpiry to three days (3.00:00:00)."),
        var life when life > Long => MailFinding.Warning(
            MailFindingKind.Expiry,
            $"An invitation is open for {Words(life)}. The longer a link lives, the more mailboxes it can be found in.",
            "Set Umbraco:CMS:Security:UserInviteEmailExpiry to three days (3.00:00:00); invitations can be extended one by one."),
        var life => MailFinding.Ok(MailFindingKind.Expiry, $"An invitation is open for {Words(life)}."),
    };

    private static bool IsMadeUp(string host) =>
        !host.Contains('.', StringComparison.Ordinal)
        || new[] { "example.com", "example.org", "example.net", ".test", ".invalid", ".local", ".localhost", ".example" }
            .Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static string Words(TimeSpan life) => life switch
    {
        { TotalDays: >= 2 } => $"{life.TotalDays:0.#} days",
        { TotalHours: >= 2 } => $"{life.TotalHours:0.#} hours",
        _ => $"{life.TotalMinutes:0} minutes",
    };
}
