using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>As much of a mail server as it takes to see how a client comes to it.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<string> _commands = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _serving;

    public SmtpServer(bool offersStartTls)
    {
        _listener.Start();
        _serving = ServeAsync(offersStartTls);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>All that clients have sent, in order; after STARTTLS the server hangs up.</summary>
    public IReadOnlyCollection<string> Commands => _commands;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _serving);
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task ServeAsync(bool offersStartTls)
    {
        while (true)
        {
            using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
            await TalkAsync(client, offersStartTls);
        }
    }

    private async Task TalkAsync(TcpClient client, bool offersStartTls)
    {
        await using var stream = client.GetStream();
        using StreamReader reader = new(stream);
        await using StreamWriter writer = new(stream) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var inData = false;
        while (await reader.ReadLineAsync(_stopping.Token) is { } line)
        {
            _commands.Enqueue(line);
            if (line.StartsWith("STARTTLS", StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            var wasInData = inData;
            inData = inData ? line != "." : line == "DATA";
            if (!wasInData || !inData)
            {
                await writer.WriteLineAsync(Answer(line, offersStartTls));
            }
        }
    }

    private static string Answer(string line, bool offersStartTls) => line[..Math.Min(4, line.Length)].ToUpperInvariant() switch
    {
        "EHLO" when offersStartTls => "250-test\r\n250 STARTTLS",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 ok",
    };
}
