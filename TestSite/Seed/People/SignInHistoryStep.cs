using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.People;

/// <summary>What Umbraco's audit would know of the people's last sign-ins.</summary>
internal sealed class SignInHistoryStep(IAuditEntryService audit, TimeProvider clock) : ISeedStep
{
    private const string SignedIn = "umbraco/user/sign-in/login";
    private const string Failed = "umbraco/user/sign-in/failed";
    private const string LockedOut = "umbraco/user/sign-in/locked";

    /// <summary>Days before the last sign-in.</summary>
    private static readonly double[] Earlier = [0, 1.1, 2.9, 7.2];

    public string Title => "Sign-in history";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var events = SeedPeople.All
            .Select((person, index) => (Person: person, Address: $"192.0.2.{index + 1}"))
            .SelectMany(who => Events(who.Person).Select(what => (who.Person, who.Address, what.Type, what.DaysAgo)))
            .OrderByDescending(entry => entry.DaysAgo);
        foreach (var (person, address, type, daysAgo) in events)
        {
            var key = SeedKeys.User(person.Email);
            var details = $"{person.Name} <{person.Email}>";
            await audit.WriteAsync(key, details, address, clock.GetUtcNow().UtcDateTime.AddDays(-daysAgo), key, details, type, "sign-in");
        }
    }

    private static IEnumerable<(string Type, double DaysAgo)> Events(Person person)
    {
        if (person.Seen is not { } seen)
        {
            yield break;
        }

        foreach (var days in Earlier)
        {
            yield return (SignedIn, seen + days);
        }

        for (var attempt = 0; attempt < person.Failed; attempt++)
        {
            yield return (Failed, (seen / 2) + (attempt * 0.0001));
        }

        if (person.State is UserState.LockedOut)
        {
            yield return (LockedOut, seen / 2);
        }
    }
}
