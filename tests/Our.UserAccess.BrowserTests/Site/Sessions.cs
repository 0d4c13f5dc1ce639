using System.Collections.Concurrent;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>
/// Who has signed in already. A journey that is not about signing in goes on with the session of an earlier one: faster,
/// and below the limit that the site sets to sign-ins from one address. Each is a file.
/// </summary>
internal sealed class Sessions : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sessions");
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _files = new(StringComparer.Ordinal);

    public Sessions()
    {
        Nobody = Path.Combine(_folder.FullName, "nobody.json");
        File.WriteAllText(Nobody, """{"cookies":[],"origins":[]}""");
    }

    /// <summary>The session of whom the site does not know.</summary>
    public string Nobody { get; }

    /// <param name="account">Who.</param>
    /// <param name="signIn">Signs in, and keeps the session in the file that it is told.</param>
    internal Task<string> GetAsync(DemoAccount account, Func<string, Task> signIn) =>
        _files.GetOrAdd(account.Email, email => new Lazy<Task<string>>(() => SignInAsync(email, signIn))).Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> SignInAsync(string email, Func<string, Task> signIn)
    {
        var file = Path.Combine(_folder.FullName, $"{email}.json");
        await signIn(file);
        return file;
    }
}
