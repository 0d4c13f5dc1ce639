using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;

namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>What every scope needs.</summary>
internal sealed record ScopeServices(
    AmbientScopes Ambient,
    IDbContextFactory<EmbeddedUmbracoDbContext> Contexts,
    DatabaseSettings Database,
    WriteGate WriteGate,
    IDistributedLockingMechanismFactory Locking,
    ILoggerFactory Loggers,
    FileSystems FileSystems,
    IEventAggregator Events);
