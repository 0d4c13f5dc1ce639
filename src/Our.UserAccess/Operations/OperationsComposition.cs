using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Operations.CancelOperation;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Operations.GetOperation;
using Our.UserAccess.Operations.ListOperations;
using Our.UserAccess.Operations.Persistence;
using Our.UserAccess.Operations.RetryOperation;
using Our.UserAccess.Operations.Running;

namespace Our.UserAccess.Operations;

internal static class OperationsComposition
{
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddTransient<OperationStore>()
        .AddTransient<OperationProgress>()
        .AddTransient<OperationItems>()
        .AddTransient<OperationAccess>()
        .AddTransient<IOperations, OperationStart>()
        .AddTransient<ListOperationsHandler>()
        .AddTransient<GetOperationHandler>()
        .AddTransient<CancelOperationHandler>()
        .AddTransient<RetryOperationHandler>()
        .AddSingleton<OperationSignal>()
        .AddTransient<OperationRun>()
        .AddTransient<OperationPass>()
        .AddHostedService<OperationService>();
}
