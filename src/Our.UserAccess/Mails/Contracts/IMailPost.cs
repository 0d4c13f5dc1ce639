namespace Our.UserAccess.Mails.Contracts;

/// <summary>Umbraco's sender, and nothing that goes around it.</summary>
internal interface IMailPost
{
    /// <summary>Whether anything is there that takes mails: a server, a pickup folder, or a handler of another package.</summary>
    bool CanSend { get; }

    /// <summary>Throws whatever the sender throws.</summary>
    Task SendAsync(Letter letter);
}
