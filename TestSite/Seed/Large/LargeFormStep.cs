using TestSite.Forms.Storage;
using TestSite.Seed.Forms;

namespace TestSite.Seed.Large;

/// <summary>Campaign forms in folders by client, so that there are two thousand.</summary>
internal sealed class LargeFormStep(IServiceProvider services) : ISeedStep
{
    private const int Count = 2000;

    public string Title => "2,000 forms";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (services.GetService<SiteFormsStore>() is not { } store)
        {
            return;
        }

        await using var context = await store.OpenAsync(cancellationToken);
        var clients = LargeClient.All;
        context.AddRange(clients.Select(client => new SiteFolder { Key = SeedForms.Folder(client.Path), Name = client.Name }));
        context.AddRange(Enumerable.Range(0, Count - SeedForms.Forms.Count()).Select(number => Make(clients[number % clients.Count], number)));
        await context.SaveChangesAsync(cancellationToken);
    }

    private static SiteForm Make(LargeClient client, int number) => new()
    {
        Key = SeedForms.Form($"campaign-{number}"),
        Name = $"{client.Name} campaign {number:0000}",
        FolderKey = SeedForms.Folder(client.Path),
        Slug = $"campaign-{number}",
        Fields = [new SiteField("email", "E-mail", IsSensitive: true, IsRequired: true)],
    };
}
