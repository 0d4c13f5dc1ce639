using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NSubstitute;
using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Sinks;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Audit;

/// <summary>Other systems are told what is recorded.</summary>
public sealed class SinkTests(BackOfficeFixture fixture)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sink_is_told_of_what_is_recorded_from_then_on_in_order()
    {
        var sink = new ProbeSink();
        SinkPass pass = Pass(sink, TimeProvider.System);
        await RecordAsync("Before");
        await pass.RunAsync(Stop);
        Assert.DoesNotContain(sink.Told, sink.Concerns);

        await RecordAsync("First");
        await RecordAsync("Second");
        await pass.RunAsync(Stop);

        string[] reasons = [.. sink.Told.FindAll(sink.Concerns).Select(told => told.Json)];
        Assert.Equal(2, reasons.Length);
        Assert.Contains("First", reasons[0], StringComparison.Ordinal);
        Assert.Equal(sink.Told.Select(told => told.Sequence).Order(), sink.Told.Select(told => told.Sequence));

        async Task RecordAsync(string reason) => await RecordForAsync(sink, reason);
    }

    [Fact]
    public async Task What_a_sink_did_not_take_over_comes_again_after_a_while_and_after_a_restart()
    {
        var clock = new ManualClock(TimeProvider.System.GetUtcNow());
        var sink = new ProbeSink();
        SinkPass pass = Pass(sink, clock);
        await pass.RunAsync(Stop);
        await RecordForAsync(sink, "Once");
        sink.IsBroken = true;
        await pass.RunAsync(Stop);
        sink.IsBroken = false;
        await pass.RunAsync(Stop);
        Assert.DoesNotContain(sink.Told, sink.Concerns);

        clock.Advance(TimeSpan.FromSeconds(10));
        await pass.RunAsync(Stop);
        Assert.Single(sink.Told, sink.Concerns);

        sink.Told.Clear();
        await RecordForAsync(sink, "Twice");
        await Pass(sink, clock).RunAsync(Stop);
        Assert.Contains("Twice", Assert.Single(sink.Told, sink.Concerns).Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posted_events_are_lines_with_a_signature_and_a_refusal_fails()
    {
        var server = new Server();
        IHttpClientFactory clients = Substitute.For<IHttpClientFactory>();
        clients.CreateClient(Arg.Any<string>()).Returns(_ => new HttpClient(server, disposeHandler: false));
        IOptionsMonitor<AuditOptions> options = Substitute.For<IOptionsMonitor<AuditOptions>>();
        options.CurrentValue.Returns(new AuditOptions { Http = { Url = new Uri("https://events.example.test/audit"), Secret = "Shared" } });
        var sink = new HttpSink(clients, options);

        await sink.SendAsync([new AuditSinkEvent(1, DateTime.UnixEpoch, "a.b", "{\"sequence\":1}"), new AuditSinkEvent(2, DateTime.UnixEpoch, "a.b", "{\"sequence\":2}")], Stop);

        Assert.True(sink.IsOn);
        Assert.Equal("{\"sequence\":1}\n{\"sequence\":2}\n", server.Body);
        Assert.Equal("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData("Shared"u8, Encoding.UTF8.GetBytes(server.Body))), server.Signature);
        server.Status = System.Net.HttpStatusCode.ServiceUnavailable;
        await Assert.ThrowsAsync<HttpRequestException>(() => sink.SendAsync([new AuditSinkEvent(3, DateTime.UnixEpoch, "a.b", "{}")], Stop));
    }

    private SinkPass Pass(IAuditSink sink, TimeProvider clock) =>
        ActivatorUtilities.CreateInstance<SinkPass>(fixture.Host.Services, (IEnumerable<IAuditSink>)new[] { sink }, clock);

    private Task RecordForAsync(ProbeSink sink, string reason) => fixture.Host.Services.GetRequiredService<IAuditTrail>().RecordAsync(
        [new AuditEntry(AuditActions.SignInEnded, new AuditSubject(AuditSubjectKinds.User, Guid.CreateVersion7(), sink.Name)) { Reason = reason }], Stop);

    private sealed class ProbeSink : IAuditSink
    {
        public string Name { get; } = $"probe {Guid.CreateVersion7()}";

        public bool IsBroken { get; set; }

        /// <summary>Other tests record beside this one.</summary>
        public Predicate<AuditSinkEvent> Concerns => told => told.Json.Contains(Name, StringComparison.Ordinal);

        public List<AuditSinkEvent> Told { get; } = [];

        public Task SendAsync(IReadOnlyList<AuditSinkEvent> events, CancellationToken cancellationToken)
        {
            if (IsBroken)
            {
                throw new HttpRequestException("Away");
            }

            Told.AddRange(events);
            return Task.CompletedTask;
        }
    }

    private sealed class Server : HttpMessageHandler
    {
        public System.Net.HttpStatusCode Status { get; set; } = System.Net.HttpStatusCode.NoContent;

        public string Body { get; private set; } = string.Empty;

        public string? Signature { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            Signature = request.Headers.GetValues(HttpSink.SignatureHeader).Single();
            return new HttpResponseMessage(Status);
        }
    }
}
