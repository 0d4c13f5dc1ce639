using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.Http.OAuth;
using EmbeddedUmbraco.Http.Problems;
using EmbeddedUmbraco.Http.Security;
using EmbeddedUmbraco.Http.ServerEvents;
using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.Http.SignIn;
using EmbeddedUmbraco.ManagementApi;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Http;

/// <summary>The HTTP side: sessions, the sign-in façade, authorization and the Management API.</summary>
public static class BackOfficeHttp
{
    public static IServiceCollection AddBackOfficeHttp(this IServiceCollection services)
    {
        AddSessions(services);
        services.AddBackOfficePolicies();
        services.AddSignInRateLimit();
        services.AddProblemDetails();
        services.AddExceptionHandler<ApiExceptionHandler>();
        services.AddManagementApi();
        services.AddServerEvents();
        services.AddControllers()
            .AddApplicationPart(typeof(BackOfficeHttp).Assembly)
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        return services;
    }

    public static WebApplication UseBackOfficeHttp(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseExceptionHandler();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<BearerHeaderMiddleware>();
        app.UseAuthorization();
        app.MapControllers();
        app.MapManagementApi();
        app.MapServerEvents();
        return app;
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.Replace(ServiceDescriptor.Singleton<IBackOfficeSecurityAccessor, BackOfficeSecurityAccessor>());
        services.AddSingleton<AuthorizationCodes>();
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<SessionIssuer>();
        services.AddSingleton<SignInPage>();
        services.AddScoped<SessionCookieEvents>();
        services.AddAntiforgery(options => options.Cookie.Name = "UMB_XSRF");
        services.AddAuthentication(BackOfficeSession.Scheme).AddCookie(BackOfficeSession.Scheme);
        services.AddOptions<CookieAuthenticationOptions>(BackOfficeSession.Scheme).Configure<IOptions<GlobalSettings>>(Configure);
    }

    private static void Configure(CookieAuthenticationOptions options, IOptions<GlobalSettings> settings)
    {
        options.Cookie.Name = BackOfficeSession.CookieName;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = settings.Value.TimeOut;
        options.SlidingExpiration = true;
        options.EventsType = typeof(SessionCookieEvents);
    }
}
