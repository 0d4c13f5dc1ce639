namespace Our.UserAccess.Audit.Contracts;

/// <summary>
/// Another system that is told what happened. Register one with the services, and it is told of every event that is recorded
/// from then on: after the commit, in order, at least once. It never holds up whoever records.
/// </summary>
public interface IAuditSink
{
    /// <summary>Under which it is remembered how far the sink has come: one that is renamed begins anew.</summary>
    string Name { get; }

    /// <summary>Takes over some events. Whatever is thrown means that none was: the same ones come again, later and later.</summary>
    /// <param name="events">In the order in which they were recorded.</param>
    /// <param name="cancellationToken">The site stops.</param>
    Task SendAsync(IReadOnlyList<AuditSinkEvent> events, CancellationToken cancellationToken);
}
