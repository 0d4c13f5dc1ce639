namespace Our.UserAccess.Users.Contracts;

/// <summary>Keeps what the package remembers of users beside Umbraco's record.</summary>
internal interface IUserNotes
{
    /// <summary>An empty one where nothing is remembered.</summary>
    Task<UserNote> OfAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Asked while Umbraco saves a password, so that it can be stopped: one short read, and nothing is written.</summary>
    bool IsSingleSignOn(Guid userId);

    /// <summary>Everybody who signs in through another service; one query.</summary>
    Task<IReadOnlySet<Guid>> SingleSignOnAsync(CancellationToken cancellationToken);

    /// <summary>Writes what the change makes of each note, the empty one included, in one transaction.</summary>
    Task ChangeAsync(IReadOnlyCollection<Guid> userIds, Func<UserNote, UserNote> change, CancellationToken cancellationToken);
}
