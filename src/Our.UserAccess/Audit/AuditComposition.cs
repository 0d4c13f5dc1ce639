using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Audit.Context;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Export;
using Our.UserAccess.Audit.GetEvent;
using Our.UserAccess.Audit.History;
using Our.UserAccess.Audit.ListEvents;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Retention;
using Our.UserAccess.Audit.Sinks;
using Our.UserAccess.Audit.Verify;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Audit;

internal static class AuditComposition
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddOptions<AuditOptions>().BindConfiguration(AuditOptions.Section);
        services.AddDataProtection();
        services.AddHttpClient(nameof(HttpSink));
        return services
            .DeclarePermissions("grant-audit-trail", AuditPermissions.All)
            .AddSingleton<ChainKeys>()
            .AddTransient<IAuditContext, AmbientAuditContext>()
            .AddTransient<AuditEvents>()
            .AddAuditStores()
            .AddSingleton<FirstLooks>()
            .AddSingleton<SweepSignal>()
            .AddTransient<SubjectRecorder>()
            .AddTransient<SubjectSweep>()
            .AddTransient<IAuditWatch, AuditWatch>()
            .AddSingleton<SweepPass>()
            .AddHostedService<SweepService>()
            .AddTransient<IAuditHistory, AuditHistoryReader>()
            .AddTransient<SinkPositions>()
            .AddSingleton<IAuditSink, LogSink>()
            .AddSingleton<IAuditSink, HttpSink>()
            .AddSingleton<SinkPass>()
            .AddHostedService<SinkService>()
            .AddTransient<AuditReach>()
            .AddTransient<ListEventsHandler>()
            .AddTransient<GetEventHandler>()
            .AddSingleton<LastVerification>()
            .AddTransient<IFinding, TrailFinding>()
            .AddTransient<Verifier>()
            .AddSingleton<IAuditUpkeep, RetentionPass>()
            .AddSingleton<IAuditUpkeep, VerifyPass>()
            .AddTransient<AuditExport>();
    }
}
