using EmbeddedUmbraco.Members;
using Umbraco.Cms.Core.Events;

namespace TestSite.Members;

/// <summary>What the site does with members beyond Umbraco's own screens: they can be exported, and who sees sensitive values is recorded.</summary>
internal static class SiteMembersRegistration
{
    public static IServiceCollection AddSiteMembers(this IServiceCollection services)
    {
        SiteControllers.Add(services);
        return services
            .AddScoped<MemberExports>()
            .AddTransient<INotificationAsyncHandler<MemberShownNotification>, MemberViewings>();
    }
}
