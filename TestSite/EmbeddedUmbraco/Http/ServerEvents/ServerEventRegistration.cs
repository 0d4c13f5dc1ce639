using EmbeddedUmbraco.Http.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;

namespace EmbeddedUmbraco.Http.ServerEvents;

internal static class ServerEventRegistration
{
    public static void AddServerEvents(this IServiceCollection services)
    {
        services.AddSignalR();
        IEnumerable<Type> handled = typeof(ServerEventNotifier).GetInterfaces()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(INotificationAsyncHandler<>));
        foreach (Type handler in handled)
        {
            services.AddTransient(handler, typeof(ServerEventNotifier));
        }
    }

    public static void MapServerEvents(this WebApplication app) =>
        app.MapHub<ServerEventHub>(ServerEventHub.Path).RequireAuthorization(AuthorizationPolicies.BackOfficeAccess);
}
