using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Insight.Usage;

/// <summary>Nothing is done: what counts is when it was recorded. Before that nobody can tell what was used.</summary>
internal sealed class UsageStart : ISetupStep
{
    public const string StepName = "insight-usage";

    public string Name => StepName;

    public Task<string?> TakeAsync() => Task.FromResult<string?>(null);
}
