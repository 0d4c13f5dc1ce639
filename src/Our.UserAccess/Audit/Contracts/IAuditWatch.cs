namespace Our.UserAccess.Audit.Contracts;

/// <summary>Records what became of Umbraco's users and groups.</summary>
internal interface IAuditWatch
{
    /// <summary>Has everything looked at soon, in the background: the site has started, and nobody knows what happened while it did not run.</summary>
    void LookSoon();

    /// <summary>
    /// Compares them, as they are now, with what was recorded last; what differs becomes events. Called after the commit of
    /// whatever may have changed them; once too often does no harm.
    /// </summary>
    /// <param name="kind">One of <see cref="AuditSubjectKinds"/>.</param>
    /// <param name="ids">Which; who is gone among them was deleted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task NoticeAsync(string kind, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);
}
