using EmbeddedUmbraco.Mail;

namespace TestSite.Seed.Access;

/// <param name="Name">Who is invited.</param>
/// <param name="Site">The document at the top of the site.</param>
/// <param name="Fate">What becomes of it.</param>
internal sealed record SeedInvitation(string Name, Guid Site, InvitationFate Fate)
{
    private const int OfEach = 12;

    /// <summary>Those that were sent, and those that have expired, are the invited people of the demo, whom the package takes up by itself.</summary>
    public static readonly IReadOnlyList<SeedInvitation> Demo = [new("Nora Newcomer", SeedKeys.Acme, InvitationFate.Draft)];

    private static readonly string[] FamilyNames =
        ["Aalto", "Bakker", "Costa", "Dahl", "Eriksen", "Fischer", "Garcia", "Haugen", "Ibrahim", "Jensen", "Khan", "Lindgren"];

    /// <summary>The part before the @.</summary>
    public string Mailbox => string.Concat(Name.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(letter => letter is ' ' or (>= 'a' and <= 'z'))).Replace(' ', '.');

    public string Email => $"{Mailbox}@{Fate switch
    {
        InvitationFate.Failed => PickupRefusals.RefusedDomain,
        InvitationFate.Queued => PickupRefusals.BusyDomain,
        _ => "example.test",
    }}";

    public static IEnumerable<SeedInvitation> Of(SeedKind kind) => kind == SeedKind.Large ? Demo.Concat(Large()) : Demo;

    private static IEnumerable<SeedInvitation> Large() => Enum.GetValues<InvitationFate>()
        .SelectMany(fate => FamilyNames.Take(OfEach).Select((family, number) => new SeedInvitation($"{fate} {family}", SiteOf(number), fate)));

    private static Guid SiteOf(int number) => (number % 3) switch { 0 => SeedKeys.Acme, 1 => SeedKeys.Borealis, _ => SeedKeys.Cirrus };
}
