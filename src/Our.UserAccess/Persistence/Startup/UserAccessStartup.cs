using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Persistence.Startup;

/// <summary>
/// Makes the package ready at start and says whether it is. A failure never stops the site: it is logged, the API answers 503
/// with the reason, and a later request tries again.
/// </summary>
internal sealed partial class UserAccessStartup(
    IServiceScopeFactory scopes, IServerRuntime server, TimeProvider clock, ILogger<UserAccessStartup> logger)
    : IReadiness, IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _oneAttempt = new(1, 1);
    private volatile bool _ready;
    private Failure _failure = StartupFailures.Starting;
    private DateTimeOffset _nextAttempt = DateTimeOffset.MinValue;

    public bool IsReady => _ready;

    public async ValueTask<Failure?> CheckAsync(CancellationToken cancellationToken)
    {
        if (_ready)
        {
            return null;
        }

        if (!server.IsRunning)
        {
            return StartupFailures.Starting;
        }

        await _oneAttempt.WaitAsync(cancellationToken);
        try
        {
            if (!_ready && clock.GetUtcNow() >= _nextAttempt)
            {
                await AttemptAsync();
            }

            return _ready ? null : _failure;
        }
        finally
        {
            _oneAttempt.Release();
        }
    }

    public void Dispose() => _oneAttempt.Dispose();

    // Not tied to the caller's cancellation: somebody who closes a tab must not break off a migration.
    private async Task AttemptAsync()
    {
        try
        {
            await using AsyncServiceScope scope = scopes.CreateAsyncScope();
            Failure? failure = await scope.ServiceProvider.GetRequiredService<DatabaseSetup>().RunAsync(CancellationToken.None);
            if (failure is null)
            {
                await scope.ServiceProvider.GetRequiredService<SetupStepRunner>().RunAsync(CancellationToken.None);
                _ready = true;
                return;
            }

            LogNotReady(failure.Detail);
            _failure = failure;
        }
        catch (Exception exception)
        {
            LogFailed(exception);
            _failure = StartupFailures.MigrationFailed;
        }

        _nextAttempt = clock.GetUtcNow() + RetryAfter;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access is not ready: {Reason}")]
    private partial void LogNotReady(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not prepare its tables. The site runs on without it; its section shows the failure and tries again.")]
    private partial void LogFailed(Exception exception);
}
