using TestSite.Seed.Forms;
using TestSite.Seed.Groups;
using static Umbraco.Cms.Core.Constants.Security;

namespace TestSite.Seed.Access;

/// <summary>Who may do what with the demo's forms: groups, one form that differs, and a record over the groups.</summary>
internal static class DemoForms
{
    public static async Task RunAsync(AccessClient api, CancellationToken cancellationToken)
    {
        foreach (var (group, record) in Groups())
        {
            await api.PutAsync($"/forms-security/groups/{group}", record, cancellationToken);
        }

        await api.PutAsync(
            $"/forms-security/users/{SeedKeys.User(DemoAccounts.Bo.Email)}",
            new { mode = "override", flags = new { viewEntries = "deny" }, version = 0 },
            cancellationToken);
    }

    private static IEnumerable<(Guid Group, object Record)> Groups() =>
    [
        (EditorGroupKey, new { flags = new { manageForms = "allow", viewEntries = "allow", editEntries = "allow", deleteEntries = "allow", manageWorkflows = "allow" }, otherForms = "allow", version = 0 }),
        (WriterGroupKey, new
        {
            flags = new { viewEntries = "allow" },
            otherForms = "allow",
            entries = new[] { new { formId = SeedForms.Form("acme-job"), access = "deny" } },
            version = 0,
        }),
        (SeedKeys.Group(SeedGroups.AcmeEditors), Site("Acme")),
        (SeedKeys.Group(SeedGroups.BorealisEditors), Site("Borealis")),
        (SeedKeys.Group(SeedGroups.CirrusEditors), Site("Cirrus")),
    ];

    private static object Site(string name) => new
    {
        flags = new { viewEntries = "allow", editEntries = "allow", deleteEntries = "allow" },
        otherForms = "allow",
        startFolderIds = SeedForms.FoldersOf(name),
        version = 0,
    };
}
