using Our.UserAccess.Operations.Contracts;

namespace Our.UserAccess.IntegrationTests.Operations;

/// <summary>What an operation of a test does: it is told what to answer, and remembers what it was asked.</summary>
internal sealed class ProbeWork : IOperationWork
{
    public const string Name = "probe";

    public string Kind => Name;

    public List<string> Asked { get; } = [];

    public Func<string, Task<ItemOutcome>> Answer { get; set; } = _ => Task.FromResult(ItemOutcome.Succeeded());

    public bool IsRepeatable(string action) => action == "repeatable";

    public Task<ItemOutcome> RunAsync(string action, string request, OperationTask task, CancellationToken cancellationToken)
    {
        Asked.Add(task.Name);
        return Answer(task.Name);
    }
}
