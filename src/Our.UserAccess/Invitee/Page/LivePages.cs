using System.Globalization;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitee.AcceptInvitation;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Users.Contracts;
using static Our.UserAccess.Invitee.Page.PageHtml;

namespace Our.UserAccess.Invitee.Page;

/// <summary>The pages behind a link that may be used.</summary>
internal static class LivePages
{
    private const int Fine = 200;
    private const int Wrong = 422;

    public static InviteePage SingleSignOn(InvitationForInvitee invitation, string token, InviteeTexts texts, string site) => new(
        Fine,
        Heading(texts, site),
        InvitationPart.Html(invitation, texts, site)
            + Paragraph(E(texts.SingleSignOn))
            + $"<div data-link data-opened=\"{InviteeRoute.Opened}\">{LinkFields(invitation.Id, token)}{SignIn(texts.SignIn)}</div>");

    public static InviteePage Form(
        InvitationForInvitee invitation, string token, (AcceptForm Typed, AcceptErrors Errors) form, (PasswordRules Rules, InviteeTexts Texts, string Site) with)
    {
        (PasswordRules rules, InviteeTexts texts, string site) = with;
        (AcceptForm typed, AcceptErrors errors) = form;
        bool isWrong = errors != AcceptErrors.None;
        string heading = Heading(texts, site);
        return new(isWrong ? Wrong : Fine, isWrong ? $"{texts.ErrorInTitle} {heading}" : heading, $"""
            {InvitationPart.Html(invitation, texts, site)}
            <form method="post" action="{InviteeRoute.Accept}" novalidate data-link data-opened="{InviteeRoute.Opened}">
              {(errors.Form is { } sentence ? $"<p class=\"alert\" role=\"alert\">{E(sentence)}</p>" : string.Empty)}
              {LinkFields(invitation.Id, token)}
              <label for="email">{E(texts.Email)}</label>
              <input id="email" type="email" autocomplete="username" value="{E(invitation.Email)}" readonly>
              <label for="name">{E(texts.Name)}</label>
              <input id="name" name="name" autocomplete="name" required maxlength="{AcceptRules.LongestName}" value="{E(isWrong ? typed.Name : invitation.Name)}"{Invalid("name", errors.Name, isFirst: true)}>
              {Error("name", errors.Name)}
              <label for="password">{E(texts.Password)}</label>
              <div class="password">
                <input id="password" name="password" type="password" autocomplete="new-password" required{Invalid("password", errors.Password, isFirst: errors.Name is null, "rules")}>
                <button type="button" id="show" hidden aria-controls="password" data-show="{E(texts.ShowPassword)}" data-hide="{E(texts.HidePassword)}">{E(texts.ShowPassword)}</button>
              </div>
              {Error("password", errors.Password)}
              <div class="rules" id="rules">{E(texts.PasswordNeeds)}<ul>{string.Concat(rules.Demanded().Select(rule => Rule(rule, rules, texts)))}</ul></div>
              <button type="submit">{E(texts.Accept)}</button>
            </form>
            """)
        {
            Heading = heading,
        };
    }

    private static string Heading(InviteeTexts texts, string site) => string.Format(CultureInfo.InvariantCulture, texts.Heading, site);

    private static string Rule(PasswordRule rule, PasswordRules rules, InviteeTexts texts) =>
        $"<li data-rule=\"{rule}\" data-least=\"{rules.MinLength}\">{E(AcceptRules.Words(rule, rules, texts))}<span class=\"hidden\" hidden>, {E(texts.IsMet)}</span></li>";

    private static string Error(string field, string? sentence) =>
        sentence is null ? string.Empty : $"<p class=\"error\" id=\"{field}-error\">{E(sentence)}</p>";

    private static string Invalid(string field, string? sentence, bool isFirst, string? description = null)
    {
        string described = string.Join(' ', new[] { sentence is null ? null : $"{field}-error", description }.OfType<string>());
        return (described.Length == 0 ? string.Empty : $" aria-describedby=\"{described}\"")
            + (sentence is null ? string.Empty : " aria-invalid=\"true\"")
            + (sentence is not null && isFirst ? " autofocus" : string.Empty);
    }
}
