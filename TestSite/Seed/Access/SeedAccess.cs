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
        new("anna", EditorGroupKey, "Acme", "Runs the Acme site"),
        new("anna", TranslatorGroupKey, "Borealis", "Translates for Borealis, publishes nothing there"),
        new("acme.manager", SeedKeys.Group(UserManagers), "Acme", "Manages the people of Acme"),
        new("acme.manager", AcmeEditorsKey, "Acme", "Knows what the people of Acme do"),
        new("ingrid.vestergaard", AcmeEditorsKey, "Acme", "Editor in chief"),
        new("thomas.okafor", AcmeEditorsKey, "Acme", "News desk"),
        new("karen.winther", AcmeEditorsKey, "Acme", "Legal pages of Acme"),
        new("maria.silva", AcmeEditorsKey, "Acme", "Freelance for the autumn campaign") { Until = 9 },
        new("jan.de.vries", AcmeEditorsKey, "Acme", "Stands in for Ingrid over the holidays") { From = 21, Until = 35 },
        new("asa.lindqvist", BorealisEditorsKey, "Borealis", "Editor in chief"),
        new("linnea.akesson", BorealisEditorsKey, "Borealis", "Guides"),
        new("birgitte.skov", CirrusEditorsKey, "Cirrus", "Editor in chief"),
        new("noor.el-amin", CirrusEditorsKey, "Cirrus", "Service pages"),
        new("noor.el-amin", AcmeEditorsKey, "Acme", "Helps out at Acme") { Until = 30 },
    ];
}
