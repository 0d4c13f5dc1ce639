using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Sinks;

/// <summary>Writes events into the site's log. With names of people: therefore only where the settings ask for it.</summary>
internal sealed partial class LogSink(IOptionsMonitor<AuditOptions> options, ILogger<LogSink> logger) : IOptionalSink
{
    public string Name => "log";

    public bool IsOn => options.CurrentValue.Log;

    public Task SendAsync(IReadOnlyList<AuditSinkEvent> events, CancellationToken cancellationToken)
    {
        foreach (AuditSinkEvent happened in events)
        {
            LogEvent(happened.Sequence, happened.Action, happened.Json);
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "User Access audit event {Sequence}, {Action}: {Event}")]
    private partial void LogEvent(long sequence, string action, string @event);
}
