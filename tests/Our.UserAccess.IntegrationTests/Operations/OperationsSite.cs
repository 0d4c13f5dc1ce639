using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Operations.Running;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Operations;

/// <summary>A host whose operations run when a test says so, with work that a test answers for.</summary>
internal sealed class OperationsSite : IAsyncDisposable
{
    private OperationsSite(BackOfficeHost host, ProbeWork work) => (Host, Work) = (host, work);

    public BackOfficeHost Host { get; }

    public ProbeWork Work { get; }

    public static async Task<OperationsSite> StartAsync(string? folder = null, TimeProvider? clock = null)
    {
        var work = new ProbeWork();
        BackOfficeHost host = await BackOfficeHost.StartAsync(clock, folder: folder, cancellationToken: TestContext.Current.CancellationToken, configure: services =>
        {
            services.Remove(services.Single(service => service.ImplementationType == typeof(OperationService)));
            services.AddSingleton<IOperationWork>(work);
        });
        return new OperationsSite(host, work);
    }

    /// <summary>Queued in the name of somebody.</summary>
    public async Task<Guid> QueueAsync(IUser starter, string action, params string[] names)
    {
        var operation = new StoredOperation
        {
            Id = Guid.CreateVersion7(),
            Kind = ProbeWork.Name,
            Action = action,
            Title = "Test",
            Request = string.Empty,
            State = OperationState.Queued,
            StartedById = starter.Key,
            CreatedAt = Host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime,
        };
        await Get<OperationStore>().AddAsync(operation, [.. names.Select(name => new OperationTask(SubjectId: null, name))], TestContext.Current.CancellationToken);
        return operation.Id;
    }

    public Task RunAsync(CancellationToken? cancellationToken = null) => Get<OperationPass>().RunAsync(cancellationToken ?? TestContext.Current.CancellationToken);

    public T Get<T>()
        where T : notnull => Host.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
