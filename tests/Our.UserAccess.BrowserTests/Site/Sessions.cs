using System.Collections.Concurrent;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>
/// Who has signed in already. A journey that is not about signing in goes on with the session of an earlier one: faster,
/// and below the limit that the site sets to sign-ins from one address.
/// </summary>
internal sealed class Sessions
{
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _states = new(StringComparer.Ordinal);

    internal Task<string> GetAsync(DemoAccount account, Func<Task<string>> signIn) =>
        _states.GetOrAdd(account.Email, _ => new Lazy<Task<string>>(signIn)).Value;
}
