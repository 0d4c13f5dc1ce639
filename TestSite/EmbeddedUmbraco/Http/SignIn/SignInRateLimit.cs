using System.Threading.RateLimiting;
using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedUmbraco.Http.SignIn;

/// <summary>Slows down guessing over many accounts from one address; the lockout stops guessing on one account.</summary>
internal static class SignInRateLimit
{
    public const string Policy = "sign-in";
    public const string PerMinuteSetting = "TestSite:SignInsPerMinute";
    private const int DefaultPerMinute = 60;

    public static void AddSignInRateLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(Policy, Partition);
        options.OnRejected = (context, _) => RejectAsync(context.HttpContext);
    });

    private static RateLimitPartition<string> Partition(HttpContext context)
    {
        int perMinute = context.RequestServices.GetRequiredService<IConfiguration>().GetValue(PerMinuteSetting, DefaultPerMinute);
        return RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
    }

    private static async ValueTask RejectAsync(HttpContext context)
    {
        string message = SignInTexts.For(context.Request).TooMany;
        if (!context.Request.Path.StartsWithSegments(SignInPaths.Page, StringComparison.OrdinalIgnoreCase))
        {
            await ManagementProblem.WriteAsync(context, StatusCodes.Status429TooManyRequests, message);
            return;
        }

        ContentResult page = context.RequestServices.GetRequiredService<SignInPage>()
            .Render(context, new SignInForm(), message, StatusCodes.Status429TooManyRequests);
        context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.Response.ContentType = page.ContentType;
        await context.Response.WriteAsync(page.Content!, context.RequestAborted);
    }
}
