using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.Sites;

internal sealed class DomainStep(IDomainService domains) : ISeedStep
{
    public string Title => "Domains";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var site in Site.All)
        {
            var model = new DomainsUpdateModel
            {
                DefaultIsoCode = site.Culture,
                Domains = site.Domains.Select(domain => new DomainModel { DomainName = domain.Name, IsoCode = domain.Culture }),
            };
            var updated = await domains.UpdateDomainsAsync(SeedKeys.Document(site.Name), model);
            SeedFailedException.ThrowUnless(updated.Success, $"the domains of {site.Name}", updated.Status);
        }
    }
}
