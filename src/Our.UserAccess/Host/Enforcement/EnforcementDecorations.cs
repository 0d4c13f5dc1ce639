using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Enforcement;

internal static class EnforcementDecorations
{
    /// <summary>Puts our answers in front of Umbraco's, or of those of a package that composed before.</summary>
    public static IUmbracoBuilder AddEnforcement(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<Guards>().AddSingleton<IDocumentVerbs, DocumentVerbs>();
        builder.Services.Decorate<IContentPermissionService, EnforcedContentPermissions>();
        builder.Services.Decorate<IMediaPermissionService, EnforcedMediaPermissions>();
        return builder;
    }

    private static void Decorate<TService, TDecorator>(this IServiceCollection services)
        where TService : class
        where TDecorator : class, TService
    {
        ServiceDescriptor inner = services.Last(service => service.ServiceType == typeof(TService) && !service.IsKeyedService);
        services.AddUnique<TService>(provider => ActivatorUtilities.CreateInstance<TDecorator>(provider, Create<TService>(provider, inner)));
    }

    private static TService Create<TService>(IServiceProvider provider, ServiceDescriptor inner)
        where TService : class => (TService)(
        inner.ImplementationInstance
        ?? inner.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));
}
