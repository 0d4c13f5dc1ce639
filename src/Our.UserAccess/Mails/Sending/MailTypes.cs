using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Mails.Sending;

/// <summary>By which handlers of Umbraco's SendEmailNotification tell mails apart.</summary>
internal static class MailTypes
{
    /// <summary>Umbraco's own type of its invitations, so that a site's handler of those finds ours too.</summary>
    private const string UserInvite = "UserInvite";

    public static string Of(MailKind kind) => kind switch
    {
        MailKind.Invitation or MailKind.InvitationReminder or MailKind.SingleSignOnInvitation => UserInvite,
        _ => $"OurUserAccess{kind}",
    };
}
