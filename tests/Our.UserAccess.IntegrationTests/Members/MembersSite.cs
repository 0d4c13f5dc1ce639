using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Consistency.Windows;
using Our.UserAccess.IntegrationTests.Hosting;
using TestSite.Members;
using TestSite.Seed;
using TestSite.Seed.Members;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Members;

/// <summary>A host with the members of the demo: somebody who sees them without sensitive data, and somebody who sees all.</summary>
public sealed class MembersSite : IAsyncLifetime
{
    public const string Number = "socialSecurityNumber";

    internal static readonly Guid Employee = SeedKeys.MemberType(SeedMemberType.Employee.Alias);

    internal BackOfficeHost Host { get; private set; } = null!;

    internal BackOfficeBrowser Editor { get; private set; } = null!;

    internal BackOfficeBrowser Officer { get; private set; } = null!;

    internal string Section { get; private set; } = null!;

    internal ManualClock Clock { get; } = new(TimeProvider.System.GetUtcNow());

    private IMemberService Members => Host.Services.GetRequiredService<IMemberService>();

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(Clock, configure: Configure, cancellationToken: TestContext.Current.CancellationToken);
        await ActivatorUtilities.CreateInstance<MemberStep>(Host.Services).RunAsync(TestContext.Current.CancellationToken);
        Section = (await Host.People.GroupAsync(["member"])).Alias;
        await SignInBothAsync();
    }

    /// <summary>Time passes: what was given for a time ends, and so do the sessions.</summary>
    internal async Task AdvanceAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await Host.Services.GetRequiredService<WindowPass>().RunAsync(TestContext.Current.CancellationToken);
        Editor.Dispose();
        Officer.Dispose();
        await SignInBothAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        Officer.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>One of the employees; every test has its own.</summary>
    internal static Guid Key(int number) => SeedKeys.Member(Email(number));

    internal static string Email(int number) => $"employee{number:000}@example.test";

    internal IMember Stored(int number) => Members.GetById(Key(number))!;

    /// <summary>What the audit trail says of sensitive data of this member.</summary>
    internal async Task<IReadOnlyList<string>> UsesAsync(int number)
    {
        using UserAccessApi admin = await UserAccessApi.AdministratorAsync(Host);
        JsonElement page = await admin.GetAsync($"/audit?subjectId={Key(number)}");
        return [.. page.Items().Select(item => $"{item.Text("action")} {item.GetProperty("subject").Text("name")} {Fields(item)}")];
    }

    internal async Task<BackOfficeBrowser> SignInAsync(params string[] groups)
    {
        IUser user = await Host.People.UserAsync(groups);
        return await Host.SignInAsync(user.Username);
    }

    private async Task SignInBothAsync()
    {
        Editor = await SignInAsync(Section);
        Officer = await SignInAsync(Section, "sensitiveData");
    }

    private static void Configure(IServiceCollection services)
    {
        services.WithoutLoops();
        services.AddSiteMembers();
    }

    /// <summary>What the client sends for a member that it was sent: everything, with some values changed.</summary>
    internal static Dictionary<string, object?> Saved(JsonElement member, params (string Alias, string Value)[] changed)
    {
        Dictionary<string, string?> values = Values(member);
        foreach ((string alias, string value) in changed)
        {
            values[alias] = value;
        }

        Dictionary<string, object?> body = member.EnumerateObject().ToDictionary(field => field.Name, field => (object?)field.Value, StringComparer.Ordinal);
        body["values"] = values.Select(value => new { alias = value.Key, value = value.Value });
        return body;
    }

    internal static Dictionary<string, string?> Values(JsonElement member) =>
        member.GetProperty("values").EnumerateArray().ToDictionary(value => value.Text("alias")!, value => value.Text("value"), StringComparer.Ordinal);

    private static string Fields(JsonElement item) => string.Join(
        ", ", item.GetProperty("changes").EnumerateArray().Single(change => change.Text("field") == "fields").GetProperty("after").EnumerateArray().Select(field => field.Text("text")));
}
