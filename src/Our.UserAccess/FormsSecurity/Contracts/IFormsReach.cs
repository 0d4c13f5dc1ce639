using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.FormsSecurity.Contracts;

/// <summary>What somebody may do with forms themselves, held against a change: nobody gives, or takes, more than that.</summary>
internal interface IFormsReach
{
    /// <summary>The first thing that the change gives or takes and that the user may not do there, in words; null when there is none.</summary>
    Task<string?> FirstBeyondAsync(Guid userId, Change<FormsSecurityRecord> change, CancellationToken cancellationToken);

    /// <summary>As above, for access to forms that are yet to come.</summary>
    Task<string?> FirstBeyondAsync(Guid userId, Change<FormsDefaults> change, CancellationToken cancellationToken);

    /// <summary>The first thing that a record of somebody's own lets them do and that the user may not do there, in words; null when there is none.</summary>
    Task<string?> FirstBeyondAsync(Guid userId, Guid otherId, CancellationToken cancellationToken);

    /// <summary>As above, for several people at once.</summary>
    Task<string?> FirstBeyondAsync(Guid userId, IEnumerable<Guid> otherIds, CancellationToken cancellationToken);

    /// <summary>The groups whose records give nothing in a place that the user may not do there too.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="groups">The groups in question.</param>
    /// <param name="workspaceId">A group held there counts for the forms in its folders alone; null for everywhere.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlySet<Guid>> WithinAsync(Guid userId, IReadOnlyCollection<Guid> groups, Guid? workspaceId, CancellationToken cancellationToken);
}
