using System.Data;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Scoping;

namespace EmbeddedUmbraco.Persistence.Scopes;

/// <summary>
/// Umbraco's scope on an EF Core transaction. The outermost scope owns context and transaction;
/// it commits first, and then lets Umbraco publish the notifications that were queued.
/// </summary>
internal sealed class EmbeddedScope : CoreScope, ICoreScope
{
    private readonly ScopeServices _services;
    private readonly EmbeddedScope? _parent;
    private readonly bool _autoComplete;
    private readonly IsolationLevel _isolation;
    private ScopeDatabase? _database;
    private bool _completed;
    private bool _childFailed;

    public EmbeddedScope(
        ScopeServices services,
        EmbeddedScope? parent,
        IsolationLevel isolation,
        RepositoryCacheMode cacheMode,
        IScopedNotificationPublisher? publisher,
        bool? scopeFileSystems,
        bool autoComplete)
        : base(parent, services.Locking, services.Loggers, services.FileSystems, services.Events, cacheMode, scopeFileSystems, publisher)
    {
        _services = services;
        _parent = parent;
        _isolation = isolation;
        _autoComplete = autoComplete;
        Context = parent?.Context ?? new EmbeddedScopeContext();
    }

    public EmbeddedScopeContext Context { get; }

    public bool IsDisposed { get; private set; }

    public EmbeddedUmbracoDbContext Db => Use(readOnly: MayOnlyRead);

    public EmbeddedUmbracoDbContext DbForChange => Use(readOnly: false);

    private EmbeddedScope Root => _parent?.Root ?? this;

    private bool MayOnlyRead => _autoComplete && (_parent?.MayOnlyRead ?? true);

    // The base class keeps its state in a field on 17 that is a property on 18: one binary may not touch it,
    // so the members that need it are implemented again.
    bool ICoreScope.Complete()
    {
        if (_childFailed)
        {
            return false;
        }

        _completed = true;
        return Complete();
    }

    public override void Dispose()
    {
        if (IsDisposed)
        {
            return;
        }

        if (!ReferenceEquals(_services.Ambient.Current, this))
        {
            throw new InvalidOperationException("Scopes must be disposed in the reverse order of their creation.");
        }

        if (_autoComplete)
        {
            ((ICoreScope)this).Complete();
        }

        IsDisposed = true;
        _services.Ambient.Current = _parent;
        Locks.ClearLocks(InstanceId);
        if (_parent is not null)
        {
            base.Dispose();
            return;
        }

        EndTransaction();
        PublishQueued();
    }

    protected override void ChildCompleted(bool? completed)
    {
        if (completed is not true)
        {
            _childFailed = true;
            _completed = false;
        }

        base.ChildCompleted(completed);
    }

    /// <summary>The context, without first taking the locks that are asked for: for the lock itself.</summary>
    public EmbeddedUmbracoDbContext OpenForLock() => Root.Open(MayOnlyRead).Context;

    private EmbeddedUmbracoDbContext Use(bool readOnly)
    {
        var database = Root.Open(readOnly);
        Locks.EnsureLocks(InstanceId);
        return database.Context;
    }

    private ScopeDatabase Open(bool readOnly)
    {
        _database ??= ScopeDatabase.Begin(_services, readOnly, _isolation);
        if (!readOnly)
        {
            _database.EnsureMayWrite();
        }

        return _database;
    }

    private void EndTransaction()
    {
        using (_database)
        {
            if (_completed)
            {
                _database?.Commit();
            }
        }

        Locks.EnsureLocksCleared(InstanceId);
    }

    private void PublishQueued()
    {
        try
        {
            base.Dispose();
        }
        finally
        {
            Context.ScopeExit(_completed);
        }
    }
}
