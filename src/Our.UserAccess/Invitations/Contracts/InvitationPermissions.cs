using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Invitations.Contracts;

internal static class InvitationPermissions
{
    public const string Read = "Our.UserAccess.Invitations.Read";
    public const string Send = "Our.UserAccess.Invitations.Send";
    public const string Mail = "Our.UserAccess.Invitations.Mail";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Read, "See invitations", "Lists and opens invitations, with what became of their mails.", Risk.Low) { ImpliedBy = [Send, Mail], IsDelegated = true },
        new(Send, "Invite people", "Invites people within one's own rights and reach; sends invitations again, extends and revokes them, copies their links.", Risk.Medium) { IsDelegated = true },
        new(Mail, "Check the mail", "Sees how the site sends mail, and sends a test mail to oneself.", Risk.Low),
    ];
}
