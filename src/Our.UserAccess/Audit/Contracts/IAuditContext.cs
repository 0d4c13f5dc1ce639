namespace Our.UserAccess.Audit.Contracts;

/// <summary>Who acts, why, and what belongs together: carried along with the code that runs, also into Umbraco's notifications.</summary>
internal interface IAuditContext
{
    AuditScope Current { get; }

    AuditActor Actor { get; }

    /// <summary>Where the request came from; null outside one.</summary>
    string? Address { get; }

    /// <summary>Runs the code within the scope, which lies within the one that is there already.</summary>
    Task<T> RunAsync<T>(AuditScope scope, Func<Task<T>> code);
}
