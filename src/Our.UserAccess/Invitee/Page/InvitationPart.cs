using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Mails.Contracts;
using static Our.UserAccess.Invitee.Page.PageHtml;

namespace Our.UserAccess.Invitee.Page;

/// <summary>Who invited whom to what, and until when.</summary>
internal static class InvitationPart
{
    public static string Html(InvitationForInvitee invitation, InviteeTexts texts, string site) =>
        Paragraph(invitation.InviterName is { } inviter ? Fill(texts.InvitedBy, E(inviter), E(site)) : Fill(texts.InvitedByNobody, E(site)))
        + Message(invitation, texts)
        + Facts(invitation, texts);

    public static MailLanguage Language(InvitationForInvitee invitation, InviteeTexts texts)
    {
        var own = MailLanguage.Of(invitation.Language);
        return own.Words == texts.Language ? own : MailLanguage.Of(texts.Language);
    }

    private static string Message(InvitationForInvitee invitation, InviteeTexts texts) => string.IsNullOrWhiteSpace(invitation.Message)
        ? string.Empty
        : $"<figure>{Caption(invitation, texts)}<blockquote>{E(invitation.Message.Trim())}</blockquote></figure>";

    private static string Caption(InvitationForInvitee invitation, InviteeTexts texts) =>
        invitation.InviterName is { } inviter ? $"<figcaption>{Fill(texts.MessageFrom, E(inviter))}</figcaption>" : string.Empty;

    private static string Facts(InvitationForInvitee invitation, InviteeTexts texts)
    {
        MailLanguage language = Language(invitation, texts);
        string facts = Fact(texts.Groups, E(string.Join(", ", invitation.GroupNames)))
            + Fact(texts.Workspaces, E(string.Join(", ", invitation.WorkspaceNames)))
            + Fact(texts.OpenUntil, Time(invitation.ExpiresAt, language))
            + Fact(texts.AccessUntil, Time(invitation.AccessUntil, language));
        return facts.Length == 0 ? string.Empty : $"<dl>{facts}</dl>";
    }

    private static string Fact(string name, string html) => html.Length == 0 ? string.Empty : $"<dt>{E(name)}</dt><dd>{html}</dd>";
}
