using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace Our.UserAccess.Host.Users;

/// <summary>
/// Who signs in with two factors: one query for everybody, at most once a minute. Umbraco tells nobody when it changes.
/// </summary>
internal sealed partial class TwoFactorUsers(
    IServiceProvider services, ICoreScopeProvider scopes, TimeProvider clock, ILogger<TwoFactorUsers> logger)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private volatile Known? _known;

    /// <summary>Null when it is not known here.</summary>
    public IReadOnlySet<Guid>? All()
    {
        DateTimeOffset now = clock.GetUtcNow();
        Known? known = _known;
        if (known is null || now >= known.Until)
        {
            _known = known = new Known(Read(), now + Life);
        }

        return known.Users;
    }

    private FrozenSet<Guid>? Read()
    {
        if (services.GetService<ITwoFactorLoginRepository>() is not ITwoFactorLoginRepository logins)
        {
            return null;
        }

        try
        {
            using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
            return logins.GetMany().Select(login => login.UserOrMemberKey).ToFrozenSet();
        }
        catch (Exception failure)
        {
            // A list without this column is of more use than no list.
            LogFailed(failure);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not read who signs in with two factors. It is shown as unknown, and tried again in a minute.")]
    private partial void LogFailed(Exception failure);

    private sealed record Known(FrozenSet<Guid>? Users, DateTimeOffset Until);
}
