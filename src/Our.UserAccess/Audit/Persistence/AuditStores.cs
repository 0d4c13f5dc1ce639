using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence.Records;

namespace Our.UserAccess.Audit.Persistence;

internal static class AuditStores
{
    public static IServiceCollection AddAuditStores(this IServiceCollection services) => services
        .AddTransient<IAuditTrail, AuditTrail>()
        .AddTransient(typeof(IRecordTrail<>), typeof(RecordTrail<>))
        .AddTransient<IAuditAnonymiser, AuditAnonymiser>()
        .AddTransient<WatchedStore>()
        .AddTransient<ChainReader>()
        .AddTransient<RetentionStore>()
        .AddTransient<IAuditReader, AuditReader>()
        .AddTransient<IMembershipHistory, MembershipHistory>()
        .AddTransient<HistoryStore>()
        .AddTransient<IAuditCounts, AuditCounts>()
        .AddTransient<EventStore>();
}
