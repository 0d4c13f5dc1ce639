using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Shared.Options;

namespace Our.UserAccess.AccessFacts;

/// <summary>Puts a change of the site's configuration in force.</summary>
internal sealed class SwitchFollower(IOptionsMonitor<UserAccessOptions> options, IFactsKeeper facts) : IHostedService, IDisposable
{
    private IDisposable? _listening;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listening = options.OnChange(changed => facts.Change(builder => builder.ScopeGroupsToStartNodes = changed.ScopeGroupsToStartNodes));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _listening?.Dispose();
}
