using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.Http.Sessions;

/// <summary>
/// Remembers who signed out: without it a copy of the cookie would go on working until it times out.
/// </summary>
internal sealed class EndedSessions(TimeProvider clock, IOptions<GlobalSettings> settings)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _forgetAt = new(StringComparer.Ordinal);

    public void Add(string sessionId)
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach ((string old, DateTimeOffset at) in _forgetAt)
        {
            if (at <= now)
            {
                _forgetAt.TryRemove(old, out _);
            }
        }

        _forgetAt[sessionId] = now + settings.Value.TimeOut;
    }

    public bool Contains(string sessionId) => _forgetAt.ContainsKey(sessionId);
}
