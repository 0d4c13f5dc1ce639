namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>The innermost open scope of the current call.</summary>
internal sealed class AmbientScopes : IAmbientDatabase
{
    private readonly AsyncLocal<EmbeddedScope?> _current = new();

    public EmbeddedScope? Current
    {
        // A task that outlives the scope it was started in still carries it: not ambient any more.
        get => _current.Value is { IsDisposed: false } scope ? scope : null;
        set => _current.Value = value;
    }

    public EmbeddedUmbracoDbContext Db => Required.Db;

    public EmbeddedUmbracoDbContext DbForChange => Required.DbForChange;

    private EmbeddedScope Required =>
        Current ?? throw new InvalidOperationException("There is no ambient scope: open one with ICoreScopeProvider.CreateCoreScope.");
}
