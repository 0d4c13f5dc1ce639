using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>A real mail server (tests/smtp/server.mjs) in a process of its own: takes mails, and goes wrong as it is told.</summary>
public sealed class SmtpServer : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly string Script = Path.Combine(
        typeof(SmtpServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!,
        "tests",
        "smtp",
        "server.mjs");

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly bool _offersStartTls;
    private Process? _process;

    public SmtpServer()
        : this(offersStartTls: false)
    {
    }

    private SmtpServer(bool offersStartTls) => _offersStartTls = offersStartTls;

    public int Port { get; private set; }

    /// <summary>What makes a site send here.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Umbraco:CMS:Global:Smtp:From"] = "site@example.test",
        ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
        ["Umbraco:CMS:Global:Smtp:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Umbraco:CMS:Global:Smtp:SecureSocketOptions"] = "None",
    };

    private Process Running => _process ?? throw new InvalidOperationException("The mail server has not been started.");

    public static SmtpServer WithStartTls() => new(offersStartTls: true);

    public async ValueTask InitializeAsync()
    {
        ProcessStartInfo start = new("node", _offersStartTls ? [Script, "--starttls"] : [Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        _process = Process.Start(start);
        Port = (await ReadAsync()).Port;
    }

    /// <summary>From now on, for mails that the rule fits.</summary>
    public Task AddAsync(SmtpRule rule) => AskAsync(new
    {
        Command = "rule",
        Stage = rule.Stage.ToString().ToLowerInvariant(),
        rule.To,
        rule.Times,
        rule.Code,
        rule.Words,
        Wait = (int)rule.Wait.TotalMilliseconds,
        rule.Drop,
        rule.Hang,
    });

    /// <summary>No rules, no mails.</summary>
    public Task ForgetAsync() => AskAsync(new { Command = "forget" });

    /// <summary>Nobody listens at the port, until it is opened again.</summary>
    public Task CloseAsync() => AskAsync(new { Command = "close" });

    public Task OpenAsync() => AskAsync(new { Command = "open" });

    /// <summary>Ends as soon as somebody gets no answer.</summary>
    public Task HungAsync() => AskAsync(new { Command = "hung" });

    public async Task<IReadOnlyList<ReceivedMail>> ReceivedAsync(string? to = null) => (await AskAsync(new { Command = "list", To = to })).Mails;

    public async Task<int> ConnectionsAsync() => (await AskAsync(new { Command = "list" })).Connections;

    /// <summary>All mails to the address, as soon as there are so many.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> WaitAsync(string to, int count = 1) => (await AskAsync(new { Command = "wait", To = to, Count = count })).Mails;

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(CancellationToken.None);
            _process.Dispose();
            _process = null;
        }
    }

    private async Task<Answer> AskAsync(object command)
    {
        await _turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await Running.StandardInput.WriteLineAsync(JsonSerializer.Serialize(command, Json));
            await Running.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            return await ReadAsync();
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Answer> ReadAsync()
    {
        string? line = await Running.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience);
        return JsonSerializer.Deserialize<Answer>(line ?? throw new InvalidOperationException("The mail server has ended."), Json)!;
    }

    private sealed record Answer
    {
        public int Port { get; init; }

        public int Connections { get; init; }

        public IReadOnlyList<ReceivedMail> Mails { get; init; } = [];
    }
}
