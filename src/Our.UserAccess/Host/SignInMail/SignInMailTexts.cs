namespace Our.UserAccess.Host.SignInMail;

/// <summary>The words of the mail in one language. {0} is the name, {1} the address of the site, both encoded.</summary>
internal sealed record SignInMailTexts(string Subject, string Body)
{
    private static readonly Dictionary<string, SignInMailTexts> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new(
            "You can sign in now",
            "<p>Hello {0},</p><p>There is an account for you at <a href=\"{1}\">{1}</a>. You need no new password: choose your organisation's sign-in on that page, and sign in as you do elsewhere.</p>"),
        ["da"] = new(
            "Du kan logge ind nu",
            "<p>Hej {0}</p><p>Der er oprettet en konto til dig på <a href=\"{1}\">{1}</a>. Du skal ikke bruge en ny adgangskode: vælg din organisations login på siden, og log ind, som du gør andre steder.</p>"),
        ["sv"] = new(
            "Du kan logga in nu",
            "<p>Hej {0}!</p><p>Det finns ett konto för dig på <a href=\"{1}\">{1}</a>. Du behöver inget nytt lösenord: välj din organisations inloggning på sidan och logga in som du gör på andra ställen.</p>"),
        ["de"] = new(
            "Sie können sich jetzt anmelden",
            "<p>Guten Tag {0},</p><p>unter <a href=\"{1}\">{1}</a> gibt es ein Konto für Sie. Sie brauchen kein neues Passwort: Wählen Sie dort die Anmeldung Ihrer Organisation, und melden Sie sich an wie sonst auch.</p>"),
        ["nl"] = new(
            "U kunt nu inloggen",
            "<p>Hallo {0},</p><p>Er is een account voor u op <a href=\"{1}\">{1}</a>. U hebt geen nieuw wachtwoord nodig: kies op die pagina het inloggen van uw organisatie en log in zoals u dat elders doet.</p>"),
    };

    /// <summary>By the language alone, whatever the country; English for all others.</summary>
    public static SignInMailTexts For(string? isoCode) => Languages.GetValueOrDefault(isoCode?.Split('-')[0] ?? "en", Languages["en"]);
}
