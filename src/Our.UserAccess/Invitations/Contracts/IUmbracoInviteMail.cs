using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Umbraco's own invitation mail, by whichever sender the site has.</summary>
internal interface IUmbracoInviteMail
{
    /// <summary>One attempt, with a link made just now.</summary>
    Task<MailDelivery> SendAsync(Guid userId, Guid? senderId, string message);
}
