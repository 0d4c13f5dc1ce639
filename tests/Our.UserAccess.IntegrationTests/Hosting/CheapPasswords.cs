using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Our.UserAccess.IntegrationTests.Hosting;

internal static class CheapPasswords
{
    /// <summary>The same hasher with few rounds: nobody attacks the accounts of a test, and tests make thousands of them.</summary>
    public static void WithCheapPasswords(this IServiceCollection services) =>
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 10);
}
