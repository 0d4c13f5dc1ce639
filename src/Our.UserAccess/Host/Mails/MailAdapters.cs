using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Mails.Contracts;

namespace Our.UserAccess.Host.Mails;

internal static class MailAdapters
{
    public static IServiceCollection AddMailAdapters(this IServiceCollection services) => services
        .AddTransient<ISiteIdentity, SiteIdentity>()
        .AddTransient<IMailSettings, UmbracoMailSettings>()
        .AddTransient<IMailPost, UmbracoMailPost>();
}
