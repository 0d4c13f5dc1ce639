using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Invitations.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Invitations;

internal static class InvitationAdapters
{
    public static IUmbracoBuilder AddInvitationAdapters(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<OwnInvites>()
            .AddSingleton<UmbracoInviteLinks>()
            .AddTransient<InvitedMaker>()
            .AddTransient<IInvitedPeople, InvitedPeople>()
            .AddTransient<IUmbracoInviteMail, UmbracoInviteMail>()
            .QueueInvites();
        return builder
            .AddNotificationAsyncHandler<UserSavedNotification, InvitationWatch>()
            .AddNotificationAsyncHandler<UserDeletedNotification, InvitationWatch>();
    }

    /// <summary>Puts our sender in front of Umbraco's, or of the site's own.</summary>
    private static void QueueInvites(this IServiceCollection services)
    {
        ServiceDescriptor inner = services.Last(service => service.ServiceType == typeof(IUserInviteSender) && !service.IsKeyedService);
        services.Add(new ServiceDescriptor(typeof(InnerInviteSender), provider => new InnerInviteSender(Create(provider, inner)), inner.Lifetime));
        services.AddUnique<IUserInviteSender, QueuedInviteSender>(inner.Lifetime);
    }

    private static IUserInviteSender Create(IServiceProvider provider, ServiceDescriptor inner) => (IUserInviteSender)(
        inner.ImplementationInstance
        ?? inner.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));
}
