namespace Our.UserAccess.Mails.Contracts;

/// <summary>What the site is called and where it is, for people who are not in the backoffice.</summary>
internal interface ISiteIdentity
{
    /// <summary>The configured name, else the host's.</summary>
    string Name { get; }

    /// <summary>Null until Umbraco knows its own address.</summary>
    Uri? Address { get; }

    /// <summary>The backoffice; null until Umbraco knows its own address.</summary>
    Uri? Backoffice { get; }
}
