using Our.UserAccess.FormsSecurity.Contracts;
using TestSite.Forms.Backoffice;
using TestSite.Forms.Site;
using TestSite.Forms.Storage;

namespace TestSite.Forms;

/// <summary>
/// The site's own forms: small, and real. Visitors send entries; people in the backoffice see and change what
/// <see cref="IFormsSecurity"/> lets them.
/// </summary>
internal static class SiteFormsRegistration
{
    public static IServiceCollection AddSiteForms(this IServiceCollection services, string dataFolder)
    {
        SiteControllers.Add(services);
        return services
            .AddSingleton(new SiteFormsOptions(dataFolder))
            .AddSingleton<SiteFormsStore>()
            .AddSingleton<IFormsSource, SiteFormsSource>()
            .AddScoped<FormsDoor>()
            .AddScoped<SensitiveValues>()
            .AddScoped<PublicForms>();
    }
}
