using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.SensitiveData.Describing;
using Our.UserAccess.SensitiveData.Grants;
using Our.UserAccess.SensitiveData.Notices;
using Our.UserAccess.SensitiveData.Overview;
using Our.UserAccess.SensitiveData.Owner;
using Our.UserAccess.SensitiveData.People;
using Our.UserAccess.SensitiveData.Persistence;
using Our.UserAccess.SensitiveData.Places;
using Our.UserAccess.SensitiveData.Views;

namespace Our.UserAccess.SensitiveData;

internal static class SensitiveDataComposition
{
    public static IServiceCollection AddSensitiveData(this IServiceCollection services)
    {
        services.AddOptions<SensitiveDataOptions>().BindConfiguration(SensitiveDataOptions.Section);
        return services
            .DeclarePermissions("grant-sensitive-data", SensitiveDataPermissions.All)
            .AddTransient<SensitiveDataSight>()
            .AddTransient<ISensitiveData, SensitiveDataService>()
            .AddTransient<ISensitiveGuard, SensitiveGuard>()
            .AddTransient<IAuditDescription<SensitiveDataOwner>, OwnerDescription>()
            .AddTransient<GrantStore>()
            .AddTransient<NoticeStore>()
            .AddTransient<OwnerMail>()
            .AddSingleton<NoticeSignal>()
            .AddTransient<NoticePass>()
            .AddHostedService<NoticeService>()
            .AddTransient<SensitiveRows>()
            .AddTransient<SensitiveActions>()
            .AddTransient<SensitivePeople>()
            .AddHandlers();
    }

    private static IServiceCollection AddHandlers(this IServiceCollection services) => services
        .AddTransient<GetOverviewHandler>()
        .AddTransient<SetOwnerHandler>()
        .AddTransient<ListSensitivePeopleHandler>()
        .AddTransient<RemoveMembershipHandler>()
        .AddTransient<GiveGrantHandler>()
        .AddTransient<RenewGrantHandler>()
        .AddTransient<EndGrantHandler>()
        .AddTransient<ListPlacesHandler>()
        .AddTransient<ListViewsHandler>();
}
