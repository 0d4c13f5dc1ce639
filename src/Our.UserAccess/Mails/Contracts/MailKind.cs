namespace Our.UserAccess.Mails.Contracts;

/// <summary>The mails that the package sends. The name is also the name of the template's files.</summary>
internal enum MailKind
{
    Invitation,
    InvitationReminder,
    SingleSignOnInvitation,
    NewLinkRequested,
    SignIn,
    SensitiveDataGranted,
    SensitiveDataRenewed,
    ReviewRequest,
    ReviewReminder,
    TestMail,
}
