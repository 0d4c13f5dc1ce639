using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Umbraco's own invitation mail, by whichever sender the site has.</summary>
internal interface IUmbracoInviteMail
{
    /// <summary>One attempt. Null where Umbraco's link is not known on this server, so that nothing was tried.</summary>
    Task<MailDelivery?> SendAsync(Guid userId, Guid? senderId, string message);
}
