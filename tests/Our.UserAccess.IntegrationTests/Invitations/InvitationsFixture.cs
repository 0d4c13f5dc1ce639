using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>A site whose mails go out when a test says so, to a mail server that does what it says, at a time that it sets.</summary>
public partial class InvitationsFixture : IAsyncLifetime
{
    private int _count;

    internal BackOfficeHost Host { get; private set; } = null!;

    internal UserAccessApi Api { get; private set; } = null!;

    private protected ManualClock Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));

    internal ScriptedPost Post { get; } = new();

    internal DateTime Now => Clock.GetUtcNow().UtcDateTime;

    internal IUserService Users => Get<IUserService>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    internal T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    public virtual async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(Clock, settings: Settings, cancellationToken: Stop, configure: services =>
        {
            services.WithoutLoops();
            WithPost(services);
        });
        Api = await UserAccessApi.AdministratorAsync(Host);
    }

    /// <summary>Time goes by; whoever was signed in signs in again.</summary>
    internal async Task AdvanceAsync(TimeSpan time)
    {
        Clock.Advance(time);
        Api.Dispose();
        Api = await UserAccessApi.AdministratorAsync(Host);
    }

    public virtual async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected virtual IReadOnlyDictionary<string, string?>? Settings => null;

    private protected virtual void WithPost(IServiceCollection services) => services.AddSingleton<IMailPost>(Post);

    internal string NextEmail() => $"invited{Interlocked.Increment(ref _count)}@example.test";

    internal async Task<Guid> GroupAsync(string alias = "writer") => (await Get<IUserGroupService>().GetAsync(alias))!.Key;

    internal async Task<JsonElement> InviteAsync(string email, string signIn = "password") =>
        await Api.CreateAsync("/invitations", new { name = "Ida", email, signIn, groupIds = new[] { await GroupAsync() } });

    /// <summary>Invited, and the mail accepted.</summary>
    internal async Task<JsonElement> SentAsync(string email, string signIn = "password")
    {
        JsonElement invited = await InviteAsync(email, signIn);
        await SendAsync();
        return await ReadAsync(invited);
    }

    /// <summary>What the outbox does when it wakes up.</summary>
    internal Task SendAsync() => Get<OutboxPass>().RunAsync(Stop);

    internal Task<JsonElement> ReadAsync(JsonElement invitation) => Api.GetAsync($"/invitations/{invitation.Id()}");

    internal async Task<IUser?> UserAsync(string email) =>
        Users.GetByEmail(email) is IUser user ? await Users.GetAsync(user.Key) : null;

    internal Letter OnlyLetter(string email) => Assert.Single(Post.To(email));

    internal static string TokenIn(Letter letter) => Token().Match(letter.Body).Groups[1].Value;

    internal static IEnumerable<string?> Kinds(JsonElement invitation) => invitation.GetProperty("timeline").EnumerateArray().Select(item => item.Text("kind"));

    [GeneratedRegex("token=([A-Za-z0-9_-]{43})")]
    private static partial Regex Token();
}
