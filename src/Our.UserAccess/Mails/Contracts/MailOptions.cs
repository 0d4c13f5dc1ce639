namespace Our.UserAccess.Mails.Contracts;

/// <summary>The settings of the mails in the site's configuration. A change takes effect without a restart.</summary>
internal sealed class MailOptions
{
    public const string Section = "UserAccess:Mails";

    /// <summary>Umbraco's message carries one body, so one of the two goes out.</summary>
    public MailFormat Format { get; set; }

    /// <summary>What the site is called in mails and to people who are invited; its host name where empty.</summary>
    public string? SiteName { get; set; }

    /// <summary>How long one attempt may take; what is not answered by then counts as unknown.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(1);
}
