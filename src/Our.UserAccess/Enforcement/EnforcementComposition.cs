using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Enforcement.ClientPermissions;
using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.Enforcement.Refusals;

namespace Our.UserAccess.Enforcement;

internal static class EnforcementComposition
{
    public static IServiceCollection AddEnforcement(this IServiceCollection services) => services
        .AddHttpContextAccessor()
        .AddSingleton<EditGuard>()
        .AddTransient<IRefusalSentence, RefusalSentence>()
        .AddSingleton<IRefusalNotes, RefusalNotes>()
        .AddSingleton<CurrentUserPermissions>()
        .AddTransient<IStartupFilter, CurrentUserFilter>();
}
