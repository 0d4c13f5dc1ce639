using System.Globalization;
using Microsoft.AspNetCore.Http;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.Texts;
using static Our.UserAccess.Invitee.Page.PageHtml;

namespace Our.UserAccess.Invitee.Page;

/// <summary>The pages behind a link that leads nowhere, or nowhere any more; each says what to do.</summary>
internal static class ClosedPages
{
    public static InviteePage Unknown(InviteeTexts texts) =>
        new(StatusCodes.Status404NotFound, texts.UnknownHeading, Paragraph(E(texts.Unknown)));

    public static InviteePage Expired(InvitationForInvitee invitation, string token, InviteeTexts texts)
    {
        string until = Time(invitation.ExpiresAt, InvitationPart.Language(invitation, texts));
        return new(StatusCodes.Status410Gone, texts.ExpiredHeading, Paragraph(Fill(texts.Expired, until)) + AskForm(invitation, token, texts));
    }

    public static InviteePage Revoked(InvitationForInvitee invitation, string token, InviteeTexts texts) =>
        new(StatusCodes.Status410Gone, texts.RevokedHeading, Paragraph(E(texts.Revoked)) + AskForm(invitation, token, texts));

    public static InviteePage Superseded(InvitationForInvitee invitation, string token, InviteeTexts texts) =>
        new(StatusCodes.Status410Gone, texts.SupersededHeading, Paragraph(E(texts.Superseded)) + AskForm(invitation, token, texts));

    public static InviteePage Accepted(InviteeTexts texts, InvitationSignIn signIn) => new(
        StatusCodes.Status200OK,
        texts.AcceptedHeading,
        (signIn is InvitationSignIn.Password ? Paragraph(E(texts.Accepted)) : string.Empty) + SignIn(texts.SignIn));

    public static InviteePage Done(InviteeTexts texts, string site, string userName) =>
        new(StatusCodes.Status200OK, texts.DoneHeading, Paragraph(Fill(texts.Done, E(site), $"<strong>{E(userName)}</strong>")) + SignIn(texts.SignIn));

    public static InviteePage Asked(InviteeTexts texts) => new(StatusCodes.Status200OK, texts.AskedHeading, Paragraph(E(texts.Asked)));

    public static InviteePage TooMany(InviteeTexts texts, TimeSpan wait) => new(
        StatusCodes.Status429TooManyRequests, texts.TooManyHeading, Paragraph(Fill(texts.TooMany, PageWriter.Seconds(wait).ToString(CultureInfo.InvariantCulture))))
    {
        RetryAfter = wait,
    };

    public static InviteePage NotReady(InviteeTexts texts) => new(StatusCodes.Status503ServiceUnavailable, texts.NotReadyHeading, Paragraph(E(texts.NotReady)))
    {
        RetryAfter = TimeSpan.FromSeconds(10),
    };

    private static string AskForm(InvitationForInvitee invitation, string token, InviteeTexts texts) => $"""
        <form class="ask" method="post" action="{InviteeRoute.RequestNew}">
          {LinkFields(invitation.Id, token)}
          <button type="submit">{(invitation.InviterName is { } inviter ? Fill(texts.Ask, E(inviter)) : E(texts.AskNobody))}</button>
        </form>
        """;
}
