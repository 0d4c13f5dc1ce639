using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TestSite.Seed;

namespace TestSite;

/// <summary>One run from start to stop: prints where the site is and who can sign in, or what went wrong.</summary>
internal static class TestSiteRunner
{
    private const int Failed = 1;

    public static async Task<int> RunAsync(TestSiteOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var started = Stopwatch.GetTimestamp();
            await using var app = await TestSiteHost.StartAsync(options, cancellationToken);
            Announce(app, options, Stopwatch.GetElapsedTime(started));
            await app.WaitForShutdownAsync(cancellationToken);
            return 0;
        }
        catch (Exception failure) when (StartFailure.Explain(failure, options) is { } sentence)
        {
            await Console.Error.WriteLineAsync($"The TestSite did not start. {sentence}");
            return Failed;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Console.WriteLine("Stopped before the start was complete. The next start goes on from a whole database.");
            return Failed;
        }
    }

    private static void Announce(WebApplication app, TestSiteOptions options, TimeSpan elapsed)
    {
        var address = app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>()
            .Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? options.Url;
        Console.WriteLine();
        Console.WriteLine($"Ready after {elapsed.TotalSeconds:0.0} s: {address}/umbraco");
        Console.WriteLine($"Data: {options.DataFolder}");
        if (options.Seed != SeedKind.None)
        {
            Console.WriteLine($"Sign in with the password {DemoAccounts.Password} as");
            foreach (var account in DemoAccounts.All)
            {
                Console.WriteLine($"  {account.Email,-28} {account.Purpose}");
            }
        }

        Console.WriteLine("Stop with Ctrl+C.");
    }
}
