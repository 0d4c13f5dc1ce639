using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.Sites;

internal sealed class LanguageStep(ILanguageService languages) : ISeedStep
{
    public string Title => "Languages";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var language in SiteLanguage.All)
        {
            if (await languages.GetAsync(language.IsoCode) is null)
            {
                var created = await languages.CreateAsync(new Language(language.IsoCode, language.Name), Constants.Security.SuperUserKey);
                SeedFailedException.ThrowUnless(created.Success, $"the language {language.IsoCode}", created.Status);
            }
        }
    }
}
