using Microsoft.Extensions.Logging;
using Our.UserAccess.Persistence.SetupSteps;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Persistence.Startup;

/// <summary>Takes the steps that were never taken here.</summary>
internal sealed partial class SetupStepRunner(
    IEnumerable<ISetupStep> steps, SetupStepStore store, IServerRuntime server, ILogger<SetupStepRunner> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (server.IsSubscriber)
        {
            return;
        }

        IReadOnlySet<string> applied = await store.AppliedAsync(cancellationToken);
        foreach (ISetupStep step in steps.Where(step => !applied.Contains(step.Name)))
        {
            await TakeAsync(step, cancellationToken);
        }
    }

    private async Task TakeAsync(ISetupStep step, CancellationToken cancellationToken)
    {
        if (await step.TakeAsync() is string reason)
        {
            LogRefused(step.Name, reason);
            return;
        }

        await store.RecordAsync(step.Name, cancellationToken);
        LogTaken(step.Name);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "User Access took the setup step {Step}.")]
    private partial void LogTaken(string step);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not take the setup step {Step}: {Reason} It is tried again at the next start.")]
    private partial void LogRefused(string step, string reason);
}
