using TestSite.Seed.Groups;
using Umbraco.Cms.Core.Models.Membership;
using static TestSite.Seed.Groups.SeedGroups;

namespace TestSite.Seed.People;

/// <summary>The people of the demo: sixty, in every state that Umbraco knows, some with names that break careless screens.</summary>
internal static class SeedPeople
{
    /// <summary>In Acme Editors and Borealis Editors; see <see cref="SeedGroups"/>.</summary>
    public static readonly Person TwoSites =
        new("Frida Tvilling", "frida.tvilling", [AcmeEditors, BorealisEditors], 0.3) { Language = "sv-SE", Photo = true };

    /// <summary>In all eleven groups.</summary>
    public static readonly Person Everywhere = new(
        "Elif Everywhere",
        "elif.everywhere",
        [
            Administrators, Editors, Writers, Translators, SensitiveData, AcmeEditors, BorealisEditors, CirrusEditors, LegalReviewers,
            CampaignTeam, UserManagers,
        ],
        2);

    public static readonly IReadOnlyList<Person> All =
    [
        // The accounts of the README.
        Demo(DemoAccounts.Administrator, [Administrators], 1) with { Photo = true },
        // Umbraco lets a manager hand out only the groups that the manager is in.
        Demo(DemoAccounts.Manager, [UserManagers, Editors, Writers, Translators], 0.5) with { Photo = true },
        Demo(DemoAccounts.AcmeManager, [UserManagers, AcmeEditors], 3) with { Start = "acme", Photo = true },
        Demo(DemoAccounts.Anna, [Editors, Translators], 0.1) with { Language = "da-DK", Photo = true },
        Demo(DemoAccounts.Bo, [Writers], 4) with { Language = "da-DK" },
        Demo(DemoAccounts.Nobody, [], null),

        TwoSites,
        Everywhere,

        // Administrators
        new("Viggo Wheel", "viggo.wheel", [Administrators], 40),
        new("Astrid Retired", "astrid.retired", [Administrators, SensitiveData], 410),

        // Acme
        new("Ingrid Vestergaard", "ingrid.vestergaard", [AcmeEditors], 0.05) { Language = "da-DK", Photo = true },
        new("Thomas Okafor", "thomas.okafor", [AcmeEditors, CampaignTeam], 1.5) { Photo = true },
        new("Maria Silva", "maria.silva", [AcmeEditors], 6) { Failed = 2 },
        new("Karen Winther", "karen.winther", [AcmeEditors, LegalReviewers], 12) { Photo = true },
        new("Jan de Vries", "jan.de.vries", [AcmeEditors], 95),
        new("Emily Carter", "emily.carter", [AcmeEditors], 31) { Start = "acme/news" },
        new("Wei Ling Tan", "weiling.tan", [Translators], 20) { Start = "acme/products" },
        new("Søren Ibsen", "soren.ibsen", [Writers], 8) { Start = "acme/support", Language = "da-DK" },

        // Borealis
        new("Åsa Lindqvist", "asa.lindqvist", [BorealisEditors], 0.2) { Language = "sv-SE", Photo = true },
        new("Björn Nyström", "bjorn.nystrom", [BorealisEditors, UserManagers], 2.5) { Language = "sv-SE" },
        new("Linnea Åkesson", "linnea.akesson", [BorealisEditors], 17) { Language = "sv-SE" },
        new("Nils Utsi", "nils.utsi", [BorealisEditors], 180) { Language = "sv-SE" },
        new("Agnes Roos", "agnes.roos", [BorealisEditors, CampaignTeam], 1.1) { Language = "sv-SE", Failed = 1 },
        new("Oskar Wik", "oskar.wik", [Writers], 55) { Start = "borealis/guider", Language = "sv-SE" },

        // Cirrus
        new("Birgitte Skov", "birgitte.skov", [CirrusEditors], 0.8) { Language = "da-DK", Photo = true },
        new("Anders Juul", "anders.juul", [CirrusEditors, LegalReviewers], 5) { Language = "da-DK" },
        new("Mikkel Ravn", "mikkel.ravn", [CirrusEditors], 29) { Language = "da-DK" },
        new("Noor El-Amin", "noor.el-amin", [CirrusEditors, AcmeEditors], 3.3) { Language = "da-DK" },
        new("Tine Bording", "tine.bording", [CirrusEditors, CampaignTeam], 9) { Language = "da-DK" },
        new("Camilla Dam", "camilla.dam", [Writers], 240) { Start = "cirrus/service", Language = "da-DK" },

        // Across the sites
        Demo(DemoAccounts.Lea, [LegalReviewers], 7) with { Photo = true },
        Demo(DemoAccounts.Justus, [LegalReviewers, SensitiveData], 33),
        new("Kim Campaign", "kim.campaign", [CampaignTeam], 0.6),
        new("Petra Post", "petra.post", [CampaignTeam, Translators], 14),
        new("Hanna Records", "hanna.records", [SensitiveData, Writers], 11) { Comments = "Payroll questions go to Hanna." },
        new("Greta Gone", "greta.gone", [Editors], 700) { Comments = "Left the agency; the account was forgotten." },

        // Names
        new("Maximiliane Wilhelmina Philippa von Hohenstein-Schwarzenberg zu Löwenstein-Wertheim-Freudenberg-Rosenberg", "maximiliane", [Writers], 21),
        new("محمد عبد الرحمن", "mohammed.abdelrahman", [Translators], 2),
        new("נועה בן־דוד", "noa.bendavid", [Translators, LegalReviewers], 6),
        new("👩‍🚀 Zoë Star ✨", "zoe.star", [CampaignTeam], 1) { Photo = true },
        new("山田 花子", "hanako.yamada", [Translators], 13),
        new("Conan O'Brien-\"Quote\"", "conan.obrien", [Writers], 44),
        new("Robert <b>Tables</b> & Sons", "robert.tables", [Writers], 18),
        new("Q", "q", [Writers], 77),

        // Never signed in
        new("Nia New", "nia.new", [Writers], State: UserState.Inactive),
        new("Otto Onboarding", "otto.onboarding", [AcmeEditors], State: UserState.Inactive),
        new("Uma Unused", "uma.unused", [], State: UserState.Inactive),

        // Invited
        new("Ivy Invited", "ivy.invited", [AcmeEditors], State: UserState.Invited) { Invited = 0.5 },
        new("Ian Waiting", "ian.waiting", [BorealisEditors, Translators], State: UserState.Invited) { Invited = 2.8 },
        new("Olga Overdue", "olga.overdue", [Writers], State: UserState.Invited) { Invited = 9 },

        // Disabled
        new("Dora Disabled", "dora.disabled", [Editors], 60, UserState.Disabled),
        new("Dan Departed", "dan.departed", [Administrators], 365, UserState.Disabled) { Comments = "Left in spring; kept for the history." },
        new("Dilan Paused", "dilan.paused", [CirrusEditors], 25, UserState.Disabled),

        // Locked out
        new("Lukas Locked", "lukas.locked", [BorealisEditors], 16, UserState.LockedOut) { Failed = 5, Language = "sv-SE" },
        new("Lola Typo", "lola.typo", [Writers, Translators], 0.9, UserState.LockedOut) { Failed = 7 },

        // API users
        new("Acme stock import", "api.acme-stock", [AcmeEditors], 0.01) { Kind = UserKind.Api },
        new("Translation bridge", "api.translations", [Translators], 0.02) { Kind = UserKind.Api },
        new("Old newsletter export", "api.newsletter", [Editors], 500) { Kind = UserKind.Api },
        new("Search indexer", "api.search", [Writers], State: UserState.Inactive) { Kind = UserKind.Api },
        new("Legacy CRM sync", "api.crm", [UserManagers], 90, UserState.Disabled) { Kind = UserKind.Api },
    ];

    private static Person Demo(DemoAccount account, IReadOnlyList<string> groups, double? seen) =>
        new(account.Name, account.Email[..account.Email.IndexOf('@', StringComparison.Ordinal)], groups, seen, seen is null ? UserState.Inactive : UserState.Active);
}
