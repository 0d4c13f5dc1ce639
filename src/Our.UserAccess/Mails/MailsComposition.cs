using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Mails.CheckMail;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Mails.Rendering;
using Our.UserAccess.Mails.Sending;
using Our.UserAccess.Mails.SendTestMail;

namespace Our.UserAccess.Mails;

internal static class MailsComposition
{
    public static IServiceCollection AddMails(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section);
        return services
            .AddTransient<SiteTemplates>()
            .AddTransient<MailRenderer>()
            .AddTransient<IMailAttempt, MailAttempt>()
            .AddTransient<MailSending>()
            .AddTransient<IMails, SiteMails>()
            .AddTransient<MailProbe>()
            .AddTransient<CheckMailHandler>()
            .AddSingleton<TestMailAllowance>()
            .AddTransient<SendTestMailHandler>();
    }
}
