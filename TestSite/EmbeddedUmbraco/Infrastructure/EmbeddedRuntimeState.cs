using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Infrastructure;

/// <summary>Boot until the database is there, then Run; what Umbraco reads in between is not an upgrade or an install.</summary>
internal sealed class EmbeddedRuntimeState(IUmbracoVersion version) : IRuntimeState
{
    public Version Version => version.Version;

    public string VersionComment => version.Comment;

    public SemVersion SemanticVersion => version.SemanticVersion;

    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Boot;

    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Unknown;

    public string? CurrentMigrationState => null;

    public string? FinalMigrationState => null;

    public SemVersion? CurrentMigrationVersion => null;

    public BootFailedException? BootFailedException { get; private set; }

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public void DetermineRuntimeLevel()
    {
        // The boot says what the level is.
    }

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        Level = level;
        Reason = reason;
        BootFailedException = bootFailedException is null ? null : new BootFailedException("Boot failed.", bootFailedException);
    }
}
