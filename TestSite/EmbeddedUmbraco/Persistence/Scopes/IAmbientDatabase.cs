namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>
/// How a repository reaches the database.
/// <list type="bullet">
/// <item>Take <see cref="IAmbientDatabase"/> in the constructor (repositories are singletons) and use <see cref="Db"/> in each member, never keep it.</item>
/// <item><see cref="Db"/> belongs to the outermost scope of the current call; Umbraco's services have opened one with <c>ICoreScopeProvider</c>.</item>
/// <item>The transaction starts with the first use of <see cref="Db"/>: shared for reads (every scope is <c>autoComplete</c>), exclusive otherwise.</item>
/// <item>Queries do not track. To change rows: load with <c>AsTracking()</c> or <c>Add</c>, <c>SaveChanges()</c>, then <c>ChangeTracker.Clear()</c>.</item>
/// <item>Save at once, so that later reads of the same scope see it; commit and notifications are the scope's business.</item>
/// <item>Our own code outside Umbraco's services opens a scope itself: <c>using var scope = provider.CreateCoreScope(autoComplete: true)</c>.</item>
/// </list>
/// </summary>
internal interface IAmbientDatabase
{
    /// <summary>The context of the current scope. Throws when there is no scope.</summary>
    EmbeddedUmbracoDbContext Db { get; }

    /// <summary>The same context for a change that Umbraco makes in a scope which says that it only reads (client ids).</summary>
    EmbeddedUmbracoDbContext DbForChange { get; }
}
