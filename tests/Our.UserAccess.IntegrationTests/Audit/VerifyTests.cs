using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Verify;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.Audit;

/// <summary>The trail as it lies in the database, from one state to the next.</summary>
public sealed class VerifyTests(VerifyTests.Site site) : IClassFixture<VerifyTests.Site>
{
    private BackOfficeHost Host => site.Host;

    [Fact]
    public async Task The_trail_holds_until_somebody_tampers_with_a_row_and_again_when_it_is_put_back()
    {
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(Host);
        Guid person = (await Host.People.UserAsync("writer")).Key;
        await api.PostAsync($"/users/{person}/disable", new { reason = "Checked" }, HttpStatusCode.OK);
        JsonElement whole = await api.PostAsync("/audit/verify", new { }, HttpStatusCode.OK);
        Assert.True(whole.GetProperty("isValid").GetBoolean(), whole.GetRawText());
        Assert.True(whole.GetProperty("events").GetInt64() > 2);

        long told = (await api.ActivityAsync(person, "&action=user.disabled"))[0].GetProperty("sequence").GetInt64();
        await RewriteAsync(told, "Another");
        JsonElement broken = await api.PostAsync("/audit/verify", new { }, HttpStatusCode.OK);
        Assert.False(broken.GetProperty("isValid").GetBoolean());
        Assert.Equal(told, broken.GetProperty("firstBroken").GetProperty("sequence").GetInt64());

        await RewriteAsync(told, "Checked");
        await api.PostAsync($"/users/{person}/anonymise", new { reason = "Asked us to" }, HttpStatusCode.OK);
        Assert.True((await VerifyAsync()).IsValid);

        RetentionStore retention = Host.Services.GetRequiredService<RetentionStore>();
        Assert.True(await retention.RemoveAsync(AuditActions.SignInSucceeded, DateTime.MaxValue, TestContext.Current.CancellationToken) > 0);
        Assert.True(await retention.RemoveAsync(AuditActions.UserCreated, DateTime.MaxValue, TestContext.Current.CancellationToken) > 0);
        Assert.Equal(new Verification(IsValid: true, (await HeadAsync()).Sequence, FirstBroken: null, default), await VerifyAsync() with { VerifiedAt = default });
        Assert.Empty((await api.GetAsync("/audit?action=signIn.succeeded")).Items());
    }

    [Fact]
    public async Task An_export_has_a_row_for_each_event_and_no_cell_is_a_formula()
    {
        BackOfficeBrowser browser = await Host.SignInAsync((await Host.People.AdministratorAsync()).Username);
        using var api = new UserAccessApi(browser);
        JsonElement group = await api.CreateAsync("/groups", new { name = "=cmd()" });
        JsonElement[] told = await api.ActivityAsync(group.Id());

        string csv = await ReadAsync(browser, $"/audit/export?subjectId={group.Id()}");
        string ndjson = await ReadAsync(browser, $"/audit/export?subjectId={group.Id()}&format=ndjson");

        Assert.StartsWith("sequence,at,actor,", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Equal(told.Length + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",'=cmd(),", csv, StringComparison.Ordinal);
        Assert.Equal(told.Select(happened => happened.GetRawText()).Reverse(), ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static async Task<string> ReadAsync(BackOfficeBrowser browser, string path)
    {
        using HttpResponseMessage response = await browser.SendAsync(HttpMethod.Get, ApiRoute.Base + path, null);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private Task<Verification> VerifyAsync() => Host.Services.GetRequiredService<Verifier>().VerifyAsync(TestContext.Current.CancellationToken);

    private Task<AuditHead> HeadAsync() => Host.Services.GetRequiredService<ChainReader>().HeadAsync(TestContext.Current.CancellationToken);

    private async Task RewriteAsync(long sequence, string reason)
    {
        await using UserAccessDbContext context = await Host.Services.GetRequiredService<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await context.Set<AuditEvent>().Where(happened => happened.Sequence == sequence)
            .ExecuteUpdateAsync(set => set.SetProperty(happened => happened.Reason, reason), TestContext.Current.CancellationToken);
    }

    /// <summary>A host of its own: nobody else is to read a trail that was tampered with.</summary>
    public sealed class Site : IAsyncLifetime
    {
        internal BackOfficeHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Host = await BackOfficeHost.StartAsync(configure: services => services.WithoutLoops(), cancellationToken: TestContext.Current.CancellationToken);
            await Host.Services.GetRequiredService<SubjectSweep>().RunAsync(TestContext.Current.CancellationToken);
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
