using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Bulk.PreviewBulk;
using Our.UserAccess.Bulk.Rules;
using Our.UserAccess.Bulk.StartBulk;
using Our.UserAccess.Operations.Contracts;

namespace Our.UserAccess.Bulk;

internal static class BulkComposition
{
    public static IServiceCollection AddBulk(this IServiceCollection services) => services
        .AddTransient<BulkRights>()
        .AddTransient<BulkSelection>()
        .AddTransient<BulkJudge>()
        .AddTransient<IBulkRule, UserActionRule>()
        .AddTransient<IBulkRule, AssignRule>()
        .AddTransient<IBulkRule, ResendRule>()
        .AddTransient<IOperationWork, BulkWork>()
        .AddTransient<PreviewBulkHandler>()
        .AddTransient<StartBulkHandler>();
}
