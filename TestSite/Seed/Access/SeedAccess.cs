using static TestSite.Seed.Groups.SeedGroups;
using static Umbraco.Cms.Core.Constants.Security;

namespace TestSite.Seed.Access;

/// <summary>Who holds what where in the demo: the three sites are workspaces, and some people are held to one of them.</summary>
internal static class SeedAccess
{
    private static readonly Guid AcmeEditorsKey = SeedKeys.Group(AcmeEditors);
    private static readonly Guid BorealisEditorsKey = SeedKeys.Group(BorealisEditors);
    private static readonly Guid CirrusEditorsKey = SeedKeys.Group(CirrusEditors);

    public static readonly IReadOnlyList<SeedAssignment> Assignments =
    [
        new("anna", EditorGroupKey, SeedKeys.Acme, "Runs the Acme site"),
        new("anna", TranslatorGroupKey, SeedKeys.Borealis, "Translates for Borealis, publishes nothing there"),
        new("acme.manager", SeedKeys.Group(UserManagers), SeedKeys.Acme, "Manages the people of Acme"),
        new("acme.manager", AcmeEditorsKey, SeedKeys.Acme, "Knows what the people of Acme do"),
        new("ingrid.vestergaard", AcmeEditorsKey, SeedKeys.Acme, "Editor in chief"),
        new("thomas.okafor", AcmeEditorsKey, SeedKeys.Acme, "News desk"),
        new("karen.winther", AcmeEditorsKey, SeedKeys.Acme, "Legal pages of Acme"),
        new("maria.silva", AcmeEditorsKey, SeedKeys.Acme, "Freelance for the autumn campaign") { Until = 9 },
        new("jan.de.vries", AcmeEditorsKey, SeedKeys.Acme, "Stands in for Ingrid over the holidays") { From = 21, Until = 35 },
        new("asa.lindqvist", BorealisEditorsKey, SeedKeys.Borealis, "Editor in chief"),
        new("linnea.akesson", BorealisEditorsKey, SeedKeys.Borealis, "Guides"),
        new("birgitte.skov", CirrusEditorsKey, SeedKeys.Cirrus, "Editor in chief"),
        new("noor.el-amin", CirrusEditorsKey, SeedKeys.Cirrus, "Service pages"),
        new("noor.el-amin", AcmeEditorsKey, SeedKeys.Acme, "Helps out at Acme") { Until = 30 },
    ];
}
