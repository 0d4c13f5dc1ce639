namespace Our.UserAccess.Mails.Contracts;

/// <summary>How the site is configured to send mail; without anything secret.</summary>
internal sealed record MailSettings
{
    /// <summary>Null where no server is set.</summary>
    public string? Host { get; init; }

    public int Port { get; init; }

    public MailEncryption Encryption { get; init; }

    /// <summary>Whether a user name is set.</summary>
    public bool SignsIn { get; init; }

    /// <summary>Null where mails are not written into a folder.</summary>
    public string? PickupFolder { get; init; }

    public string? From { get; init; }

    /// <summary>Whether the address of the site is set, and not found out from requests.</summary>
    public bool HasApplicationUrl { get; init; }

    /// <summary>How long an invitation is open.</summary>
    public TimeSpan InvitationLife { get; init; }
}
