namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>What the mail server does instead of taking a mail.</summary>
public sealed record SmtpRule(SmtpStage Stage)
{
    /// <summary>Only for this recipient; null for all.</summary>
    public string? To { get; init; }

    /// <summary>Only so often; null for always.</summary>
    public int? Times { get; init; }

    /// <summary>What it answers, such as 550; null to go on.</summary>
    public int? Code { get; init; }

    public string? Words { get; init; }

    /// <summary>Before it says anything.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>The line is cut.</summary>
    public bool Drop { get; init; }

    /// <summary>Nothing is ever said.</summary>
    public bool Hang { get; init; }

    public static SmtpRule Refuse(string to) => new(SmtpStage.Rcpt) { To = to, Code = 550, Words = "5.1.1 No such user here" };

    public static SmtpRule Greylist(string to, int times = 1) => new(SmtpStage.Rcpt) { To = to, Times = times, Code = 451, Words = "4.7.1 Greylisted, try again later" };
}
