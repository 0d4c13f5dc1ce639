using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Tests.Persistence;

/// <summary>A setup step that counts how often it was taken, and refuses as long as it is told to.</summary>
internal sealed class CountingStep : ISetupStep
{
    private int _taken;

    public string Name => "counting";

    public int Taken => _taken;

    public string? Refusal { get; set; }

    public Task<string?> TakeAsync()
    {
        Interlocked.Increment(ref _taken);
        return Task.FromResult(Refusal);
    }
}
