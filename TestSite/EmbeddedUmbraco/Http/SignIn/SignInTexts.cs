using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.Http.SignIn;

/// <summary>The words of the sign-in page, in the best language that the browser asks for.</summary>
internal sealed record SignInTexts(
    string Language,
    string Heading,
    string UserName,
    string Password,
    string Submit,
    string WrongCredentials,
    string LockedOut,
    string Disabled,
    string Invited,
    string SessionEnded,
    string TooMany,
    string Missing)
{
    private static readonly SignInTexts English = new(
        "en",
        "Sign in to the backoffice",
        "User name or e-mail",
        "Password",
        "Sign in",
        "The user name or the password is wrong.",
        "This account is locked after too many failed sign-ins. Ask an administrator to unlock it.",
        "This account is disabled. Ask an administrator if you should still have access.",
        "You have been invited but have not accepted yet. Use the link in the invitation to choose a password.",
        "Your session has ended. Sign in again to go on.",
        "Too many sign-ins from your address. Wait a minute and try again.",
        "Fill in both the user name and the password.");

    private static readonly SignInTexts Danish = new(
        "da",
        "Log ind i backoffice",
        "Brugernavn eller e-mail",
        "Adgangskode",
        "Log ind",
        "Brugernavnet eller adgangskoden er forkert.",
        "Kontoen er låst efter for mange mislykkede forsøg. Bed en administrator om at låse den op.",
        "Kontoen er deaktiveret. Spørg en administrator, hvis du stadig skal have adgang.",
        "Du er inviteret, men har ikke accepteret endnu. Brug linket i invitationen til at vælge en adgangskode.",
        "Din session er udløbet. Log ind igen for at fortsætte.",
        "For mange forsøg fra din adresse. Vent et minut, og prøv igen.",
        "Udfyld både brugernavn og adgangskode.");

    private static readonly SignInTexts Swedish = new(
        "sv",
        "Logga in i backoffice",
        "Användarnamn eller e-post",
        "Lösenord",
        "Logga in",
        "Användarnamnet eller lösenordet är fel.",
        "Kontot är låst efter för många misslyckade försök. Be en administratör låsa upp det.",
        "Kontot är inaktiverat. Fråga en administratör om du fortfarande ska ha åtkomst.",
        "Du är inbjuden men har inte accepterat ännu. Använd länken i inbjudan för att välja ett lösenord.",
        "Din session har avslutats. Logga in igen för att fortsätta.",
        "För många försök från din adress. Vänta en minut och försök igen.",
        "Fyll i både användarnamn och lösenord.");

    public static SignInTexts For(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Find(language.Value.Value))
            .FirstOrDefault(texts => texts is not null) ?? English;

    private static SignInTexts? Find(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "en" => English,
        "da" => Danish,
        "sv" => Swedish,
        _ => null,
    };
}
