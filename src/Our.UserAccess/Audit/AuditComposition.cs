using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Audit.Context;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.GetEvent;
using Our.UserAccess.Audit.ListEvents;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Audit;

internal static class AuditComposition
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration(AuditOptions.Section);
        services.AddDataProtection();
        return services
            .DeclarePermissions("grant-audit", AuditPermissions.All)
            .AddSingleton<ChainKeys>()
            .AddTransient<IAuditContext, AmbientAuditContext>()
            .AddTransient<AuditEvents>()
            .AddAuditStores()
            .AddTransient<AuditReach>()
            .AddTransient<ListEventsHandler>()
            .AddTransient<GetEventHandler>();
    }
}
