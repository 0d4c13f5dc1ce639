using Our.UserAccess.Mails.CheckMail;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Tests.Mails;

public sealed class MailCheckRulesTests
{
    private static readonly MailSettings Good = new()
    {
        Host = "smtp.acme.dk",
        Port = 587,
        Encryption = MailEncryption.StartTls,
        From = "site@acme.dk",
        HasApplicationUrl = true,
        InvitationLife = TimeSpan.FromDays(3),
    };

    private static readonly Uri Site = new("https://www.acme.dk/");

    [Fact]
    public void A_site_that_is_set_up_well_is_told_nothing_to_do()
    {
        MailFinding[] findings =
        [
            MailCheckRules.Server(Good, canSend: true),
            MailCheckRules.Sender(Good),
            MailCheckRules.ApplicationUrl(Good, Site),
            MailCheckRules.Expiry(Good),
            ConnectionRules.Of(Good, new ProbedServer(ProbedState.Encrypted, string.Empty)),
        ];

        Assert.All(findings, finding => Assert.Equal((MailFindingState.Ok, null), (finding.State, finding.Advice)));
    }

    [Theory]
    [InlineData(false, "Error")]
    [InlineData(true, "Warning")]
    public void Without_a_server_it_matters_whether_something_else_takes_the_mails(bool canSend, string state) =>
        Assert.Equal(state, MailCheckRules.Server(Good with { Host = null }, canSend).State.ToString());

    [Fact]
    public void A_folder_is_no_way_for_mails_to_arrive() =>
        Assert.Contains("not sent", MailCheckRules.Server(Good with { PickupFolder = "/mails" }, canSend: true).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "Error")]
    [InlineData("nobody", "Error")]
    [InlineData("umbraco@localhost", "Warning")]
    [InlineData("site@example.com", "Warning")]
    [InlineData("site@acme.test", "Warning")]
    public void A_sender_that_cannot_be_is_said(string? from, string state) =>
        Assert.Equal(state, MailCheckRules.Sender(Good with { From = from }).State.ToString());

    [Theory]
    [InlineData(null, true, "Error")]
    [InlineData("http://localhost:5000/", true, "Warning")]
    [InlineData("http://www.acme.dk/", true, "Warning")]
    [InlineData("https://www.acme.dk/", false, "Warning")]
    public void An_address_that_links_should_not_lead_to_is_said(string? address, bool isSet, string state) =>
        Assert.Equal(state, MailCheckRules.ApplicationUrl(Good with { HasApplicationUrl = isSet }, address is null ? null : new Uri(address)).State.ToString());

    [Theory]
    [InlineData(1, "1 hour", false)]
    [InlineData(60, "2.5 days", true)]
    [InlineData(24 * 30, "30 days", false)]
    public void A_life_that_is_too_short_or_too_long_is_said(int hours, string words, bool isOk)
    {
        MailFinding finding = MailCheckRules.Expiry(Good with { InvitationLife = TimeSpan.FromHours(hours) });

        Assert.Equal(isOk, finding.State is MailFindingState.Ok);
        Assert.Contains(hours == 1 ? "60 minutes" : words, finding.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Unreachable", "IfOffered", "Error")]
    [InlineData("Silent", "IfOffered", "Error")]
    [InlineData("Refused", "IfOffered", "Error")]
    [InlineData("BadEncryption", "FromTheStart", "Error")]
    [InlineData("Plain", "StartTls", "Error")]
    [InlineData("Plain", "IfOffered", "Warning")]
    [InlineData("Plain", "None", "Warning")]
    [InlineData("Encrypted", "None", "Warning")]
    [InlineData("Encrypted", "IfOffered", "Ok")]
    [InlineData("Encrypted", "FromTheStart", "Ok")]
    public void What_was_found_at_the_door_is_judged_by_what_the_site_wants(string found, string wanted, string state)
    {
        MailFinding finding = ConnectionRules.Of(
            Good with { Encryption = Enum.Parse<MailEncryption>(wanted) }, new ProbedServer(Enum.Parse<ProbedState>(found), "Words"));

        Assert.Equal(state, finding.State.ToString());
        Assert.Equal(finding.State is MailFindingState.Ok, finding.Advice is null);
    }
}
