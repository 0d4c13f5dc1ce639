using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Mails.Rendering;
using Our.UserAccess.Mails.Sending;

namespace Our.UserAccess.Mails;

internal static class MailsComposition
{
    public static IServiceCollection AddMails(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        return services
            .AddTransient<SiteTemplates>()
            .AddTransient<MailRenderer>()
            .AddTransient<MailSending>()
            .AddTransient<IMails, SiteMails>();
    }
}
