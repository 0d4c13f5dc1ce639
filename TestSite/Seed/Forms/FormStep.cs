using TestSite.Forms.Storage;

namespace TestSite.Seed.Forms;

/// <summary>Forms with entries. A host without the site's forms has none.</summary>
internal sealed class FormStep(IServiceProvider services, TimeProvider clock) : ISeedStep
{
    public string Title => "Forms";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<SiteFormsStore>() is not { } store)
        {
            return;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        context.AddRange(SeedForms.Folders);
        context.AddRange(SeedForms.Forms);
        context.AddRange(SeedForms.Lists);
        context.AddRange(SeedForms.Entries(clock.GetUtcNow().UtcDateTime));
        await context.SaveChangesAsync(cancellationToken);
    }
}
