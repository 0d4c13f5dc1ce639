namespace Our.UserAccess.Audit.Contracts;

/// <summary>What of Umbraco's is watched: its records of one kind, read anew each time.</summary>
internal interface IWatchedSubjects
{
    /// <summary>One of <see cref="AuditSubjectKinds"/>.</summary>
    string Kind { get; }

    /// <summary>Those that exist.</summary>
    Task<IReadOnlyList<AuditState>> ReadAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>The keys of all, some hundreds at a time.</summary>
    IEnumerable<IReadOnlyList<Guid>> Pages();
}
